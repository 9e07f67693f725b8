import assert from 'node:assert/strict';
import { tabOf } from '../browsers/ask-extension.ts';
import { type NotePage, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { pressIn, type Scenario, type ScenarioBrowser, waitForText, waitUntil } from './scenario.ts';

const HIDDEN = { state: 'hidden-on-site', badge: '' };

/** Opens the popup about a tab. */
async function popupAbout(browser: ScenarioBrowser, page: NotePage): Promise<NotePage> {
  return browser.openOwn(`popup.html?tab=${await browser.inExtension(tabOf, page.url())}`);
}

/** Waits until the popup tells this of the page, and its switches are on, off or out of use (`-`). */
function waitForPopup(popup: NotePage, state: string, switches: string): Promise<void> {
  return waitUntil(
    popup,
    () => {
      const told = document.querySelector<HTMLElement>('[data-state]')?.dataset.state;
      const inputs = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')];
      return `${told} ${inputs.map((one) => (one.disabled ? '-' : one.checked ? 'on' : 'off')).join(' ')}`;
    },
    (seen) => seen === `${state} ${switches}`,
  );
}

/** The two switches of the popup, and what each does to the pages that are open. */
export const switches: Scenario[] = [
  {
    title: '"Not on this site" takes the note away for good, and the popup brings it back',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page);
      await press(page, BUTTONS.en.more);
      await press(page, BUTTONS.en.hide);
      await waitForNote(page, ({ view }) => view === 'notice');
      assert.deepEqual(await browser.outcomeOf(page, 'hidden-on-site'), HIDDEN);

      await page.reload();
      assert.deepEqual(await browser.outcomeOf(page), HIDDEN);
      assert.equal(await readNote(page), null);

      const popup = await popupAbout(browser, page);
      await waitForText(popup, `you want no note on ${browser.site}`);
      await waitForPopup(popup, 'hidden-on-site', 'on off');
      await pressIn(popup, 'switch', `Show notes on ${browser.site}`);
      await waitForPopup(popup, 'card', 'on on');
      await waitForNote(page);
      assert.deepEqual(await browser.outcomeOf(page), { state: 'card', badge: '1' });
    },
  },
  {
    title: '"Show notes" off silences all pages at once, and on brings the note back',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page);
      const popup = await popupAbout(browser, page);
      await pressIn(popup, 'switch', 'Show notes');
      await waitForNoNote(page);
      await waitForPopup(popup, 'paused', 'off -');

      const other = await browser.read('/es/denial.html');
      assert.deepEqual(await browser.outcomeOf(other), { state: 'paused', badge: '' });
      assert.equal(await readNote(other), null);

      await pressIn(popup, 'switch', 'Show notes');
      await waitForNote(page);
      await waitForNote(other);
      await waitForPopup(popup, 'card', 'on on');
    },
  },
];
