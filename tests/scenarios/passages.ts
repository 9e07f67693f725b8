import assert from 'node:assert/strict';
import { press, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { look, type Scenario, waitUntil } from './scenario.ts';

const { en } = BUTTONS;
const PASSAGE =
  'Amateurs who follow transponder signals say that heavy cargo aircraft of a Russian military type crossed the Atlantic and landed near Caracas more than once.';

/** "Why am I seeing this?": from the card to the words of the page. */
export const passages: Scenario[] = [
  {
    title: 'a pressed passage comes into view and is marked, and the page stays as it was',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page);
      await press(page, en.why);
      const before = await look(page, () => document.body.outerHTML);
      await press(page, PASSAGE);
      await waitUntil(
        page,
        () => CSS.highlights.size,
        (size) => size === 1,
      );
      await waitUntil(page, isInView, (seen) => seen, 'Amateurs who follow');
      assert.equal(await look(page, () => document.body.outerHTML), before);
    },
  },
  {
    title: 'a passage that the page has taken away is said to be gone',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page);
      await press(page, en.why);
      await look(page, () => {
        for (const paragraph of document.querySelectorAll('p')) {
          if (paragraph.textContent?.includes('Amateurs')) paragraph.textContent = 'Corrected.';
        }
      });
      await press(page, PASSAGE);
      await waitForNote(page, ({ text }) => text.includes('This passage can no longer be found'));
    },
  },
];

/** Whether the paragraph that holds a text lies in the window. Runs in the page. */
function isInView(text: string): boolean {
  const all = [...document.querySelectorAll('p')];
  const box = all.find(({ textContent }) => textContent?.includes(text))?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
