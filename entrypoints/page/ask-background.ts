import { browser } from '@wxt-dev/browser'; // without the polyfill, which is as large as the detector
import type { Envelope, MessageName, Messages } from '@/components/messages/messages';

/**
 * Sends one message to the background.
 *
 * @throws Error, and never at once, when the extension was updated or removed under the open page.
 */
export async function askBackground<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  const envelope: Envelope<Name> = { name, request };
  return browser.runtime.sendMessage(envelope);
}
