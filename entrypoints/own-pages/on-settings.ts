import { browser } from 'wxt/browser';
import type { EffectiveSettings } from '@/components/settings/policy';
import { askBackground } from '../page/ask-background';

/** Calls back with the settings whenever they were changed, here or anywhere else. @returns What ends that. */
export function onSettings(inPrivate: boolean, call: (settings: EffectiveSettings) => void): () => void {
  const changed = async (changes: object, area: string) => {
    if ('settings' in changes || 'private-choices' in changes || area === 'managed')
      call(await askBackground('getSettings', { inPrivate }));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
