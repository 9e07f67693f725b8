import assert from 'node:assert/strict';
import { type NotePage, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost, elementAt } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import {
  NOT_ARTICLES,
  ODD_BUT_READ,
  PAGE_UNDER_A_SHEET,
  PAGE_WITH_HUGE_LANG,
  pageOfFiveMegabytes,
} from '../pages/expectations.ts';
import { numberOf, pageAround, REVIEWED, SURROUNDINGS } from '../pages/surroundings.ts';
import { look, type Scenario, waitUntil } from './scenario.ts';

/** Documents that are no article, pages that are made badly, and words on the topic that are not the page's own. */
export const oddPages: Scenario[] = [
  ...NOT_ARTICLES.map(
    (path): Scenario => ({
      title: titled(12, `${path} is left alone`),
      async run(browser) {
        const page = await browser.read(path);
        const { state, badge } = await browser.outcomeOf(page);
        assert.match(state, /^(?:not-read|nothing)/u);
        assert.equal(badge, '');
        assert.equal((await look(page, describeHost)).count, 0);
      },
    }),
  ),
  ...ODD_BUT_READ.map(
    ({ path, lang, what, number }): Scenario => ({
      title: titled(number, `a page with ${what} gets a card in ${lang}`),
      async run(browser) {
        browser.serve('/odd/lang-huge.html', PAGE_WITH_HUGE_LANG);
        const page = await browser.read(path);
        const note = await waitForNote(page);
        assert.deepEqual([note.view, note.lang, note.dir], ['card', lang, 'ltr']);
        assert.equal((await look(page, describeHost)).count, 1);
      },
    }),
  ),
  ...SURROUNDINGS.map(
    ([what, path, body]): Scenario => ({
      title: titled(numberOf(what), `${what} raises no note`),
      async run(browser) {
        browser.serve(path.replace(/\?.*/, ''), pageAround(path, body));
        const page = await browser.read(path);
        const { state, badge } = await browser.outcomeOf(page);
        assert.match(state, /^(?:not-|nothing)/u);
        assert.equal(badge, '');
        assert.equal((await look(page, describeHost)).count, 0);
      },
    }),
  ),
  {
    title: 'the note says that the page marks a review of a claim',
    async run(browser) {
      browser.serve('/reviewed.html', REVIEWED);
      const { text } = await waitForNote(await browser.read('/reviewed.html'));
      assert.ok(text.includes('This page marks a claim as reviewed. Aclara has no part in that review.'));
    },
  },
  {
    title: titled(30, 'five megabytes of text get a card for the story in their middle'),
    async run(browser) {
      browser.serve('/odd/huge.html', pageOfFiveMegabytes());
      const page = await browser.read('/odd/huge.html');
      assert.deepEqual(await browser.outcomeOf(page, 'card'), { state: 'card', badge: '1' });
      assert.equal((await waitForNote(page)).lang, 'en');
    },
  },
  {
    title: titled(6, 'a page that takes the note away sees it at most once more'),
    async run(browser) {
      const page = await browser.read('/odd/removes-note.html');
      await browser.outcomeOf(page, 'card');
      await waitForNoNote(page);
      const removals = () => Reflect.get(window, 'removals') as number;
      await waitUntil(page, removals, (count) => count >= 1);
      // A new decision is the moment at which the note could come back.
      await page.bringToFront();
      await look(page, () => document.body.append(document.createElement('p')));
      await browser.outcomeOf(page, 'card');
      assert.ok((await look(page, removals)) <= 2);
      assert.equal(await readNote(page), null);
    },
  },
  {
    title: titled(4, 'a page whose style sheet hides strangers shows the card all the same'),
    async run(browser) {
      const page = await browser.read('/odd/hide-css.html');
      const { box, view, text } = await waitForNote(page, (note) => note.box.width > 0);
      assert.equal(view, 'card');
      assert.ok(text.includes("statement by Russia's government"));
      assert.ok(box.width > 200 && box.height > 100);
      assert.equal(await inTheMiddle(page), 'aclara-context');
    },
  },
  {
    title: 'a page that covers the whole window is not above the card',
    async run(browser) {
      browser.serve('/odd/covered.html', PAGE_UNDER_A_SHEET);
      const page = await browser.read('/odd/covered.html');
      await waitForNote(page);
      assert.equal(await inTheMiddle(page), 'aclara-context');
    },
  },
];

/** The element that a press in the middle of the note would reach. */
async function inTheMiddle(page: NotePage): Promise<string> {
  const { box } = await waitForNote(page);
  return look(page, elementAt, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}
