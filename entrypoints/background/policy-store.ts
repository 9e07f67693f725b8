import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy, parsePolicy } from '@/components/settings/policy';

/** What an organisation has set for this browser. Read once while the background lives, and anew when it changes. */
export class PolicyStore {
  #policy: Promise<Policy> | null = null;

  /** Never rejects: where nobody manages the browser, Firefox has no such store to read from. */
  get(): Promise<Policy> {
    this.#policy ??= read();
    return this.#policy;
  }

  /** Calls back when the policy is another one. */
  onChange(call: () => void): void {
    browser.storage.onChanged.addListener((_, area) => {
      if (area !== 'managed') return;
      this.#policy = null;
      call();
    });
  }
}

async function read(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    return NO_POLICY;
  }
}
