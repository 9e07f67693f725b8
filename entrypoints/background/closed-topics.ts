import { browser } from 'wxt/browser';

/**
 * Which topics the reader closed in which tab: quiet for this tab, until it is closed. Kept in
 * `storage.session`, which lives in memory and outlasts the background's naps.
 */
export class ClosedTopics {
  /** The topics closed in a tab. Never rejects: without a store nothing was closed. */
  async of(tab: number): Promise<string[]> {
    const key = keyOf(tab);
    try {
      const topics: unknown = (await browser.storage.session.get(key))[key];
      return Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
    } catch {
      return [];
    }
  }

  async add(tab: number, topic: string): Promise<undefined> {
    const topics = new Set([...(await this.of(tab)), topic]);
    await browser.storage.session.set({ [keyOf(tab)]: [...topics] }).catch(() => {
      // The card was closed all the same; it may open again on the next page.
    });
  }

  async forget(tab: number): Promise<void> {
    await browser.storage.session.remove(keyOf(tab)).catch(() => {
      // Session storage ends with the browser anyway.
    });
  }
}

function keyOf(tab: number): string {
  return `closed-topics:${tab}`;
}
