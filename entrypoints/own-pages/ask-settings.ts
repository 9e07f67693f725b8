import { browser } from 'wxt/browser';
import type { Envelope, MessageName, Messages } from '@/components/messages/messages';
import type { EffectiveSettings } from '@/components/settings/policy';

/** Sends one message from a page of ours to the background, which answers all of them. */
export async function ask<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  const envelope: Envelope<Name> = { name, request };
  // As in page/ask-background.ts.
  return (
    (await browser.runtime.sendMessage(envelope).catch(() => undefined)) ??
    browser.runtime.sendMessage(envelope)
  );
}

/** Calls back with the settings whenever they were changed, here or anywhere else. @returns What ends that. */
export function onSettings(inPrivate: boolean, call: (settings: EffectiveSettings) => void): () => void {
  const changed = async (changes: object, area: string) => {
    if ('settings' in changes || 'private-choices' in changes || area === 'managed')
      call(await ask('getSettings', { inPrivate }));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
