import { beforeAll, describe, expect, it } from 'vitest';
import { readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost, elementAt } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import {
  NOT_ARTICLES,
  ODD_BUT_READ,
  PAGE_WITH_HUGE_LANG,
  pageOfFiveMegabytes,
} from '../pages/expectations.ts';
import { useFirefox } from './firefox.ts';

const { read, outcomeOf, serve } = useFirefox();

beforeAll(() => {
  serve('/odd/lang-huge.html', PAGE_WITH_HUGE_LANG, 'text/html; charset=utf-8');
});

describe('a document that is no article', () => {
  it.each(NOT_ARTICLES)(titled(12, '%s is left alone'), async (path) => {
    const page = await read(path);
    const { state, badge } = await outcomeOf(page);
    expect(['not-read', 'nothing', 'nothing-found']).toContain(state);
    expect(badge).toBe('');
    expect(await page.evaluate(() => document.getElementsByTagName('aclara-context').length)).toBe(0);
  });
});

describe('a page made badly', () => {
  it.each(ODD_BUT_READ)('Hostile $number: a page with $what gets a card in $lang', async ({ path, lang }) => {
    const page = await read(path);
    expect(await waitForNote(page)).toMatchObject({ view: 'card', lang, dir: 'ltr' });
    expect((await page.evaluate(describeHost)).count).toBe(1);
  });

  it(titled(30, 'five megabytes of text gets a card for the story in their middle'), async () => {
    serve('/odd/huge.html', pageOfFiveMegabytes(), 'text/html; charset=utf-8');
    const page = await read('/odd/huge.html');
    expect(await outcomeOf(page, 'card')).toEqual({ state: 'card', badge: '1' });
    expect(await waitForNote(page)).toMatchObject({ view: 'card', lang: 'en' });
  });
});

describe('a page that wants no guests', () => {
  it(titled(6, 'it sees the note at most once more when it takes it away'), async () => {
    const page = await read('/odd/removes-note.html');
    await outcomeOf(page, 'card');
    await waitForNoNote(page);
    const removals = () => page.evaluate(() => Reflect.get(window, 'removals'));
    await expect.poll(removals, { timeout: 10_000 }).toBeGreaterThanOrEqual(1);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await outcomeOf(page, 'card');
    expect(await removals()).toBeLessThanOrEqual(2);
    expect(await readNote(page)).toBeNull();
  });

  it(titled(4, 'it shows the card although its style sheet hides strangers'), async () => {
    const page = await read('/odd/hide-css.html');
    const { box, view, text } = await waitForNote(page, (note) => note.box.width > 0);
    expect(view).toBe('card');
    expect(text).toContain("statement by Russia's government");
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeGreaterThan(100);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    expect(await page.evaluate(elementAt, middle)).toBe('aclara-context');
  });
});
