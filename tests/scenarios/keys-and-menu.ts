import assert from 'node:assert/strict';
import { press, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeFocus } from '../browsers/watch-page.ts';
import { BUTTONS, PAGE_WITH_A_FIELD } from '../pages/expectations.ts';
import { look, type Scenario, tellPage, waitUntil } from './scenario.ts';

const { en } = BUTTONS;

/** What the keys of the commands and the item in the browser's menu do in the page. */
export const keysAndMenu: Scenario[] = [
  {
    title: 'the key for the note puts the focus into it, and pressed again back where it was',
    async run(browser) {
      browser.serve('/odd/field.html', PAGE_WITH_A_FIELD);
      const page = await browser.read('/odd/field.html');
      await waitForNote(page);
      assert.equal(await look(page, describeFocus), 'field');
      await tellPage(browser, page, { name: 'jump' });
      await waitUntil(page, describeFocus, (focus) => focus === 'aclara-context');
      await tellPage(browser, page, { name: 'jump' });
      await waitUntil(page, describeFocus, (focus) => focus === 'field');
    },
  },
  {
    title: 'a note that goes while it has the focus gives it back',
    async run(browser) {
      browser.serve('/odd/field.html', PAGE_WITH_A_FIELD);
      const page = await browser.read('/odd/field.html');
      await waitForNote(page);
      await tellPage(browser, page, { name: 'jump' });
      await waitUntil(page, describeFocus, (focus) => focus === 'aclara-context');
      await page.keyboard.press('Escape');
      await waitForNote(page, ({ view }) => view === 'pill');
      await page.keyboard.press('Escape');
      await waitForNoNote(page);
      await waitUntil(page, describeFocus, (focus) => focus === 'field');
    },
  },
  {
    title: 'selected text on the topic is explained by the card, also where the page gets none',
    async run(browser) {
      const page = await browser.read('/en/unrelated.html');
      await browser.outcomeOf(page);
      await browser.inExtension(explainIn, {
        url: page.url(),
        text: 'Unconfirmed rumours say that Russian troops have arrived in Venezuela with a shipment of weapons.',
      });
      const note = await waitForNote(page, ({ view }) => view === 'card');
      assert.equal(note.lang, 'en');
      await press(page, en.why);
      await waitForNote(page, ({ text }) => text.includes('Russian troops have arrived'));
      await press(page, en.close);
      await waitForNoNote(page);
    },
  },
  {
    title: 'of other selected text one line says that it is on no topic',
    async run(browser) {
      const page = await browser.read('/es/unrelated.html');
      await browser.outcomeOf(page);
      await browser.inExtension(explainIn, {
        url: page.url(),
        text: 'Los tomates y las habas crecen sobre el viejo mercado de la ciudad desde hace varios años.',
      });
      const note = await waitForNote(page, ({ view }) => view === 'notice');
      assert.equal(note.lang, 'es');
      await press(page, BUTTONS.es.close);
      await waitForNoNote(page);
    },
  },
];

/**
 * Does what the background does when the item in the menu is chosen: the menu itself belongs to the browser, and no
 * test can press it. Runs in the extension, so it may use nothing from outside its body.
 */
async function explainIn({ url, text }: { url: string; text: string }): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find((tab) => tab.url === url)?.id;
  if (tabId === undefined) throw new Error(`No tab shows ${url}.`);
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
  await chrome.tabs.sendMessage(tabId, { name: 'explain', request: { text } }, { frameId: 0 });
}

declare const chrome: import('webextension-polyfill').Browser;
