import { readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost, elementAt } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import {
  NOT_ARTICLES,
  ODD_BUT_READ,
  PAGE_WITH_HUGE_LANG,
  pageOfFiveMegabytes,
} from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';

test.beforeEach(({ chromium }) => {
  chromium.servePage('/odd/lang-huge.html', PAGE_WITH_HUGE_LANG, 'text/html; charset=utf-8');
});

for (const path of NOT_ARTICLES) {
  test(titled(12, `${path} is left alone`), async ({ read, outcomeOf }) => {
    const page = await read(path);
    const { state, badge } = await outcomeOf(page);
    expect(['not-read', 'nothing', 'nothing-found']).toContain(state);
    expect(badge).toBe('');
    expect(await page.locator('aclara-context').count()).toBe(0);
  });
}

for (const { path, lang, what, number } of ODD_BUT_READ) {
  test(titled(number, `a page with ${what} gets a card in ${lang}`), async ({ read }) => {
    const page = await read(path);
    expect(await waitForNote(page)).toMatchObject({ view: 'card', lang, dir: 'ltr' });
    expect((await page.evaluate(describeHost)).count).toBe(1);
  });
}

test(
  titled(30, 'five megabytes of text get a card for the story in their middle'),
  async ({ chromium, read, outcomeOf }) => {
    chromium.servePage('/odd/huge.html', pageOfFiveMegabytes(), 'text/html; charset=utf-8');
    const page = await read('/odd/huge.html');
    expect(await outcomeOf(page, 'card')).toEqual({ state: 'card', badge: '1' });
    expect(await waitForNote(page)).toMatchObject({ view: 'card', lang: 'en' });
  },
);

test(titled(6, 'a page that takes the note away sees it at most once more'), async ({ read, outcomeOf }) => {
  const page = await read('/odd/removes-note.html');
  await outcomeOf(page, 'card');
  await waitForNoNote(page);
  const removals = () => page.evaluate(() => Reflect.get(window, 'removals'));
  await expect.poll(removals).toBeGreaterThanOrEqual(1);
  // A new decision is the moment at which the note could come back.
  await page.bringToFront();
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await outcomeOf(page, 'card');
  expect(await removals()).toBeLessThanOrEqual(2);
  expect(await readNote(page)).toBeNull();
});

test(titled(4, 'a page whose style sheet hides strangers shows the card all the same'), async ({ read }) => {
  const page = await read('/odd/hide-css.html');
  const { box, view, text } = await waitForNote(page, (note) => note.box.width > 0);
  expect(view).toBe('card');
  expect(text).toContain("statement by Russia's government");
  expect(box.width).toBeGreaterThan(200);
  expect(box.height).toBeGreaterThan(100);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  expect(await page.evaluate(elementAt, middle)).toBe('aclara-context');
});

test('a page that covers the whole window is not above the card', async ({ read, chromium }) => {
  chromium.servePage(
    '/odd/covered.html',
    `<html lang="en"><title>Rumours of Russian troops and weapons in Venezuela</title>
      <h1>Rumours of Russian troops in Venezuela</h1>
      <p>Russian troops have arrived in Venezuela together with Russian military advisers.</p>
      <div style="position: fixed; inset: 0; z-index: 2147483647"></div>`,
    'text/html; charset=utf-8',
  );
  const page = await read('/odd/covered.html');
  const { box } = await waitForNote(page);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  expect(await page.evaluate(elementAt, middle)).toBe('aclara-context');
});
