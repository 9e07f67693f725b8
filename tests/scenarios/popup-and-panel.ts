import assert from 'node:assert/strict';
import { waitForNote } from '../browsers/read-note.ts';
import { look, pressIn, type Scenario, waitForText, waitUntil } from './scenario.ts';

/** The article in the popup and beside the page. */
export const popupAndPanel: Scenario[] = [
  {
    title: 'the text of the article grows and shrinks, and stays so',
    async run(browser) {
      const size = () =>
        Number.parseFloat(
          getComputedStyle(document.querySelector('article:not([hidden]) p') as Element).fontSize,
        );
      const popup = await browser.openOwn('popup.html');
      await waitForText(popup, 'Copy with source');
      const before = await look(popup, size);
      await pressIn(popup, 'button', 'Larger text');
      await waitUntil(popup, size, (now) => now === before + 2);
      const again = await browser.openOwn('popup.html');
      await waitForText(again, 'Copy with source');
      assert.equal(await look(again, size), before + 2);
      await pressIn(again, 'button', 'Smaller text');
      await waitUntil(popup, size, (now) => now === before);
    },
  },
  {
    title: 'side by side, a paragraph that has the focus or the pointer shows its counterpart',
    async run(browser) {
      const marked = () =>
        [...document.querySelectorAll('article')].map((article) =>
          [...article.querySelectorAll('p')].findIndex((one) => one.classList.contains('article__marked')),
        );
      const popup = await browser.openOwn('popup.html');
      await pressIn(popup, 'tab', 'Side by side');
      await popup.mouse.move(0, 0);
      await look(popup, () => document.querySelectorAll<HTMLElement>('article[lang=en] p')[2]?.focus());
      await waitUntil(popup, marked, ([es, en]) => es === 2 && en === 2);
      await look(popup, () => document.querySelectorAll<HTMLElement>('article[lang=es] p')[4]?.focus());
      await waitUntil(popup, marked, ([es, en]) => es === 4 && en === 4);
    },
  },
  {
    title: 'beside the page, the line on the page follows the reader from tab to tab',
    async run(browser) {
      const panel = await browser.openOwn('sidepanel.html');
      await waitForText(panel, 'Not checked');
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page);
      await page.bringToFront();
      await waitUntil(
        panel,
        () => document.querySelector<HTMLElement>('[data-state]')?.dataset.state,
        (state) => state === 'card',
      );
    },
  },
];
