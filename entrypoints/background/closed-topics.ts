import { browser } from 'wxt/browser';

const PREFIX = 'closed-topics:';

/**
 * Which topics the reader closed in which tab: quiet for this tab, until it is closed. Kept in
 * `storage.session`, which lives in memory and outlasts the background's naps.
 */
export class ClosedTopics {
  /** The topics closed in a tab. Never rejects: without a store nothing was closed. */
  async of(tab: number): Promise<string[]> {
    const key = PREFIX + tab;
    try {
      const topics: unknown = (await browser.storage.session.get(key))[key];
      return Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
    } catch {
      return [];
    }
  }

  async add(tab: number, topic: string): Promise<undefined> {
    const topics = new Set([...(await this.of(tab)), topic]);
    await browser.storage.session.set({ [PREFIX + tab]: [...topics] }).catch(() => {
      // The card was closed all the same; it may open again on the next page.
    });
  }

  /** The number of tabs in which something was closed. Never rejects. */
  async count(): Promise<number> {
    return (await this.#keys()).length;
  }

  async forget(tab: number): Promise<void> {
    await browser.storage.session.remove(PREFIX + tab).catch(() => {
      // Session storage ends with the browser anyway.
    });
  }

  async forgetAll(): Promise<undefined> {
    await browser.storage.session.remove(await this.#keys()).catch(() => {
      // As above.
    });
  }

  async #keys(): Promise<string[]> {
    const all = await browser.storage.session.get().catch(() => ({}));
    return Object.keys(all).filter((key) => key.startsWith(PREFIX));
  }
}
