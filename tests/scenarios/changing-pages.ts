import assert from 'node:assert/strict';
import { isCard, type NotePage, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS, SINGLE_PAGE_SITE } from '../pages/expectations.ts';
import { look, pressIn, type Scenario, type ScenarioBrowser, waitForText } from './scenario.ts';

const { en } = BUTTONS;

/** A site of a single page: `go('story' | 'garden')` changes its address and its text. */
async function openSite(browser: ScenarioBrowser): Promise<NotePage> {
  browser.serve('/site/garden', SINGLE_PAGE_SITE);
  browser.serve('/site/story', SINGLE_PAGE_SITE);
  const page = await browser.read('/site/garden');
  await waitForText(page, 'A garden on the roof');
  return page;
}

/** Runs in the page. */
function go(view: string): void {
  (Reflect.get(window, 'go') as (view: string) => void)(view);
}

/** Runs in the page. */
function add(view: string): void {
  (Reflect.get(window, 'add') as (view: string) => void)(view);
}

/** The card comes and goes with the view that it belongs to, and is never there twice. */
export const changingPages: Scenario[] = [
  {
    title: titled(15, 'on a site of a single page the card comes with the story and goes with it'),
    async run(browser) {
      const page = await openSite(browser);
      assert.equal((await browser.outcomeOf(page)).state, 'nothing-found');
      await look(page, go, 'story');
      await waitForNote(page, isCard);
      assert.deepEqual(await browser.outcomeOf(page), { state: 'card', badge: '1' });
      await look(page, go, 'garden');
      await waitForNoNote(page);
      assert.equal((await browser.outcomeOf(page, 'nothing-found')).badge, '');
      await look(page, () => history.back());
      await waitForNote(page, isCard);
      assert.equal((await look(page, describeHost)).count, 1);
    },
  },
  {
    title: 'text that comes later is read',
    async run(browser) {
      const page = await openSite(browser);
      await browser.outcomeOf(page);
      await look(page, add, 'story');
      await waitForNote(page, isCard);
    },
  },
  {
    title: 'in an endless feed the note stays one, and a note that was taken away stays away',
    async run(browser) {
      const page = await openSite(browser);
      await look(page, go, 'story');
      await waitForNote(page, isCard);
      await look(page, add, 'garden');
      await press(page, en.close);
      await waitForNote(page, ({ view }) => view === 'pill');
      await press(page, en.remove);
      await waitForNoNote(page);
      // A new address and new text bring a new look; the story is still the one without a note.
      await look(page, add, 'garden');
      await look(page, () => history.replaceState(null, '', '/site/garden?page=2'));
      await look(page, add, 'garden');
      await browser.outcomeOf(page, 'pill');
      assert.equal(await readNote(page), null);
    },
  },
  {
    title: titled(
      17,
      'back from another page the card is there once, and not when notes were switched off meanwhile',
    ),
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page, isCard);
      await browser.read('/en/unrelated.html', page);
      await page.goBack();
      await waitForNote(page, isCard);
      assert.equal((await look(page, describeHost)).count, 1);

      await browser.read('/en/unrelated.html', page);
      const options = await browser.openOwn('options.html');
      await pressIn(options, 'switch', 'Show notes');
      await page.bringToFront();
      await page.goBack();
      await waitForNoNote(page);
      assert.deepEqual(await browser.outcomeOf(page, 'paused'), { state: 'paused', badge: '' });
    },
  },
];
