import { browser } from 'wxt/browser';
import {
  type Attention,
  type AttentionEvent,
  dayOf,
  noteEvent,
  parseAttention,
} from '@/components/attention/attention';

const KEY = 'attention';

/**
 * How cards were met, in `storage.local`. One writer, one event after another. A store that fails costs the count
 * and nothing else: it lives on in memory until the background stops.
 */
export class AttentionStore {
  #unsaved: unknown;
  #queue: Promise<unknown> = Promise.resolve();

  /** Never rejects. */
  async get(): Promise<Attention> {
    await this.#queue;
    return this.#read();
  }

  /** Never rejects. */
  async add(event: AttentionEvent): Promise<undefined> {
    const added = this.#queue.then(async () => {
      const after = noteEvent(await this.#read(), event);
      this.#unsaved = after;
      await browser.storage.local.set({ [KEY]: after });
      this.#unsaved = undefined;
    });
    this.#queue = added.catch(() => {
      // It is still known, see above.
    });
    await this.#queue;
  }

  async #read(): Promise<Attention> {
    let stored: unknown = this.#unsaved;
    try {
      stored ??= (await browser.storage.local.get(KEY))[KEY];
    } catch {
      // As on a first day.
    }
    return parseAttention(stored, dayOf(new Date()));
  }
}
