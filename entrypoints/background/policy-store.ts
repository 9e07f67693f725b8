import { browser } from 'wxt/browser';
import { type Policy, parsePolicy } from '@/components/settings/policy';

const KEY = 'policy';

/**
 * How long a page may wait for the policy, in ms. Mostly it is there in one; but for the first five seconds or so after
 * its own start Chromium on Linux answers nobody, and until then the policy of last time holds.
 */
const PATIENCE = 50;

/** What an organisation has set for this browser. */
export class PolicyStore {
  #policy: Promise<Policy> | null = null;
  #call: () => void = () => {};

  /** Never rejects. */
  get(): Promise<Policy> {
    this.#policy ??= this.#read();
    return this.#policy;
  }

  /** Calls back when the policy is another one than was said. */
  onChange(call: () => void): void {
    this.#call = call;
    browser.storage.onChanged.addListener((_, area) => {
      if (area !== 'managed') return;
      this.#policy = null;
      call();
    });
  }

  async #read(): Promise<Policy> {
    const arriving = managed();
    const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
    const soon = await Promise.race([arriving, late]);
    if (soon) return parsePolicy(soon);
    const before = await remembered();
    void arriving.then((now) => this.#arrive(before, now));
    return parsePolicy(before);
  }

  async #arrive(before: object, now: object): Promise<void> {
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    this.#policy = Promise.resolve(parsePolicy(now));
    this.#call();
    await browser.storage.local.set({ [KEY]: now }).catch(() => {
      // Then the next start has the policy a little later.
    });
  }
}

/** Firefox rejects where nobody manages it. */
async function managed(): Promise<object> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** The policy of last time. */
async function remembered(): Promise<object> {
  try {
    return ((await browser.storage.local.get(KEY))[KEY] as object | undefined) ?? {};
  } catch {
    return {};
  }
}
