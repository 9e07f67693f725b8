import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupWords } from '@/content/types';
import { askBackground } from '../page/ask-background';
import { canOpenBeside, openBeside } from './open-beside';

export interface PopupLinksProps {
  words: PopupWords;
  /** In the toolbar popup, from where the article can be opened elsewhere. */
  inPopup: boolean;
}

/** The ways out of the popup: into a tab, beside the page, to the settings. */
export function PopupLinks({ words, inPopup }: PopupLinksProps) {
  const [current, setCurrent] = useState<{ id?: number | undefined; windowId?: number | undefined }>({});
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setCurrent(tab ?? {}));
  }, []);
  const { id, windowId } = current;
  const inTab = async () => {
    await browser.tabs.create({ url: `/popup.html?${new URLSearchParams({ tab: String(id ?? '') })}` });
    window.close();
  };
  const link = (label: string, go: () => Promise<unknown>) => (
    <button type="button" class="link" onClick={go}>
      {label}
    </button>
  );
  return (
    <nav class="links" aria-label="Aclara">
      {inPopup &&
        canOpenBeside() &&
        windowId !== undefined &&
        link(words.popup.openBeside, () => openBeside(windowId).then(() => window.close()))}
      {inPopup && link(words.popup.openInTab, inTab)}
      {link(words.card.settings, () => askBackground('openSettings', undefined))}
    </nav>
  );
}
