import { browser } from 'wxt/browser';
import { LONGEST_SELECTION } from '@/components/messages/is-envelope';
import type { Envelope } from '@/components/messages/messages';
import { localeText } from './locale-text';
import { putIn } from './put-in';

const EXPLAIN = 'explain';

/** The keys of the manifest's `commands`, and the item in the menu on selected text. Firefox for Android has neither. */
export function onCommands(toggle: () => Promise<void>): void {
  browser.commands?.onCommand.addListener(async (command) => {
    if (command === 'pause') await toggle();
    if (command !== 'jump') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await tell(tab.id, { name: 'jump', request: undefined });
  });
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== EXPLAIN || tab?.id === undefined) return;
    await putIn(tab.id, ['/page.js']);
    await tell(tab.id, { name: 'explain', request: { text: selectionText.slice(0, LONGEST_SELECTION) } });
  });
}

/** The browser remembers the item, so that it is made anew at each installation and update only. */
export async function offerMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: EXPLAIN,
    title: localeText('explainSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

async function tell(tab: number, message: Envelope): Promise<void> {
  await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => {
    // No page script in this tab, and so no note to jump to.
  });
}
