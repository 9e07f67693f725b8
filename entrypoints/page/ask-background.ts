import { browser } from '@wxt-dev/browser'; // without the polyfill, which is as large as the detector
import type { Envelope, MessageName, Messages } from '@/components/messages/messages';

/** Before we ask once more, in ms: while the browser still ends the background, a message gets lost like the one before. */
const PAUSES = [0, 100, 500];

/**
 * Sends one message to the background, from a page or from a page of ours. Where the browser ended the background while it answered, which Chromium tells
 * by no answer or by an error, asks again: the message wakes it. All that we ask can be asked twice.
 *
 * @throws Error, and never at once, when the extension was updated or removed under the open page.
 */
export async function askBackground<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  const envelope: Envelope<Name> = { name, request };
  for (const pause of PAUSES) {
    try {
      const answer = await browser.runtime.sendMessage(envelope);
      if (answer !== undefined) return answer;
    } catch (error) {
      if (browser.runtime.id === undefined) throw error;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return browser.runtime.sendMessage(envelope);
}
