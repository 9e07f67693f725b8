import { browser } from 'wxt/browser';
import { putIn } from './put-in';

/** Tells every page script that the reader wishes something else now. */
export async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    browser.tabs.sendMessage(id, { name: 'wishesChanged', request: undefined }).catch(() => {
      // Most tabs have no page script, and so nobody who listens.
    });
  }
}

/**
 * After an installation or update: takes notes of the version before, which nobody answers any more, off the open
 * pages, and looks at those pages anew. Firefox puts content scripts into open pages itself; there the gate finds
 * itself at work and stops.
 */
export async function renewOpenTabs(): Promise<void> {
  const pages = await browser.tabs.query({ url: ['https://*/*', 'http://*/*'], discarded: false });
  for (const { id } of pages) {
    if (id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, func: removeOldNotes }).catch(() => {
      // A page of the browser's store, say, where no extension may work.
    });
    await putIn(id, ['/gate.js']);
  }
}

/** Runs in the page, so it can use nothing of this file. */
function removeOldNotes(): void {
  if (globalThis.aclaraNote) return;
  for (const note of document.querySelectorAll('html > aclara-context')) note.remove();
}
