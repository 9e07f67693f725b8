import assert from 'node:assert/strict';
import { isCard, press, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { ATTRIBUTION, BUTTONS } from '../pages/expectations.ts';
import { type Scenario, waitForText } from './scenario.ts';

const { en } = BUTTONS;

/** The page that opens after the installation; that it opens is seen at each start of a browser. */
export const welcome: Scenario[] = [
  {
    title: 'the first page shows a note as pages have it, and keeps nothing that is pressed in it',
    async run(browser) {
      const page = await browser.openOwn('welcome.html');
      await waitForText(page, 'keeps no history of what you read');
      const card = await waitForNote(page, isCard);
      assert.ok(card.text.includes(ATTRIBUTION.rumour.en), card.text);

      await press(page, en.more);
      await press(page, en.snoozeDay);
      await waitForNote(page, ({ view }) => view === 'notice');
      await press(page, en.undo);
      await waitForNote(page, isCard);
      await press(page, en.close);
      await waitForNote(page, ({ view }) => view === 'pill');
      await press(page, en.remove);
      await waitForNoNote(page);
      assert.deepEqual(await browser.inExtension(allStored, undefined), {});
    },
  },
];

/** Runs in the extension, so it may use nothing from outside its body. */
function allStored(): Promise<Record<string, unknown>> {
  return chrome.storage.local.get();
}

declare const chrome: import('webextension-polyfill').Browser;
