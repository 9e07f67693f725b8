import { browser } from 'wxt/browser';
import { changeStored, type SettingsChange } from '@/components/settings/change-stored';

const KEY = 'private-choices';

/** Changes that name a site or a page of it. */
export function namesPage(change: SettingsChange): boolean {
  return 'host' in change || 'wrongMatch' in change || 'rightMatch' in change;
}

/**
 * What the reader chose in private windows about sites and pages. Kept in `storage.session`, which lives in memory
 * and ends with the browser, so that no address of a private window is ever written to the disk.
 */
export class PrivateChoices {
  #queue: Promise<unknown> = Promise.resolve();

  /** The stored settings as private windows have them. Never rejects. */
  async appliedTo(stored: unknown): Promise<unknown> {
    const choices = await this.#read();
    return choices.reduce<unknown>((value, { change, at }) => changeStored(value, change, at), stored);
  }

  /** Says whether the choice is kept until the browser closes. Never rejects. */
  add(change: SettingsChange): Promise<boolean> {
    const added = this.#queue.then(async () => {
      const choices = [...(await this.#read()), { change, at: Date.now() }];
      await browser.storage.session.set({ [KEY]: choices });
      return true;
    });
    const kept = added.catch(() => false);
    this.#queue = kept;
    return kept;
  }

  /** Only this class writes there, and other scripts cannot: what it finds is what it wrote. */
  async #read(): Promise<{ change: SettingsChange; at: number }[]> {
    try {
      const choices: unknown = (await browser.storage.session.get(KEY))[KEY];
      return Array.isArray(choices) ? choices : [];
    } catch {
      return [];
    }
  }
}
