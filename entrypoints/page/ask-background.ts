import { browser } from '@wxt-dev/browser'; // without the polyfill, which is as large as the detector
import type { Envelope, MessageName, Messages } from '@/components/messages/messages';

/**
 * Sends one message to the background. Where the browser ended the background while it answered, asks once more: the
 * message wakes it. All that we ask can be asked twice.
 *
 * @throws Error, and never at once, when the extension was updated or removed under the open page.
 */
export async function askBackground<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  const envelope: Envelope<Name> = { name, request };
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    if (browser.runtime.id === undefined) throw error;
    return browser.runtime.sendMessage(envelope);
  }
}
