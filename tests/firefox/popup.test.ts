import { describe, expect, it, vi } from 'vitest';
import { press, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { pressIn } from '../scenarios/scenario.ts';
import { useFirefox } from './firefox.ts';
import { popupAddress, pressInPopup, waitForPopup } from './popup.ts';

const { read, openOwn, outcomeOf, inExtension, serve, browser: firefox } = useFirefox();

const REPORT = 'https://www.notieje.com/rusia-desmiente-apoyo-militar-al-regimen-de-maduro-en-venezuela';

describe('the article in the popup', () => {
  it('is there in Spanish and in English, a heading and five paragraphs each', async () => {
    await waitForPopup(await openOwn('popup.html'), ({ articles }) => {
      expect(articles.map(({ lang }) => lang).sort()).toEqual(['en', 'es']);
      expect(articles.map(({ headings }) => headings)).toEqual([1, 1]);
      expect(articles.map(({ tops }) => tops.length)).toEqual([5, 5]);
    });
  });

  it('changes its language with a press, and stands side by side with level paragraphs', async () => {
    const popup = await openOwn('popup.html');
    await pressInPopup(popup, 'tab', 'Español');
    await waitForPopup(popup, ({ articles }) => expect(shownIn(articles)).toEqual(['es']));
    await pressInPopup(popup, 'tab', 'English');
    await waitForPopup(popup, ({ articles }) => expect(shownIn(articles)).toEqual(['en']));
    await pressInPopup(popup, 'tab', 'Side by side');
    await waitForPopup(popup, ({ articles }) => {
      expect(shownIn(articles)).toEqual(['es', 'en']);
      const [spanish, english] = articles;
      for (const [at, top] of (spanish?.tops ?? []).entries()) {
        expect(Math.abs(top - (english?.tops[at] ?? Number.NaN))).toBeLessThanOrEqual(1);
      }
    });
  });

  it('changes its language with the arrow keys', async () => {
    const popup = await openOwn('popup.html');
    await pressInPopup(popup, 'tab', 'Español');
    for (const name of ['English', 'Side by side', 'Español']) {
      await popup.keyboard.press('ArrowRight');
      await waitForPopup(popup, (seen) => expect(seen).toMatchObject({ chosen: name, focused: name }));
    }
    await popup.keyboard.press('ArrowLeft');
    await waitForPopup(popup, ({ chosen }) => expect(chosen).toBe('Side by side'));
  });

  it('links to the report it was written from, and tells it nothing', async () => {
    await waitForPopup(await openOwn('popup.html'), ({ links }) => {
      expect(links[0]).toMatchObject({ href: REPORT, rel: 'noopener noreferrer' });
    });
  });
});

describe('the line on the page', () => {
  it.each([
    ['/en/rumour.html', 'card'],
    ['/es/passing.html', 'pill'],
    ['/en/near.html', 'nothing-found'],
  ])('says of %s: %s', async (path, state) => {
    const page = await read(path);
    await outcomeOf(page);
    const popup = await openOwn(await popupAddress(inExtension, page.url()));
    const story = await page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
    await waitForPopup(popup, (seen) => {
      expect(seen.state).toBe(state);
      expect(seen.passages.length > 0).toBe(state !== 'nothing-found');
      for (const passage of seen.passages) expect(story).toContain(passage);
    });
  });

  it('says that a page of the browser was not checked', async () => {
    await waitForPopup(await openOwn('popup.html'), ({ state, switches }) => {
      expect(state).toBe('not-checked');
      expect(switches.map(({ name }) => name)).toEqual(['Show notes']);
    });
  });
});

describe('the language shown first', () => {
  it.each([
    ['/es/unrelated.html', 'es'],
    ['/en/rumour.html', 'en'],
    // The browser's, since there is no article in Latin.
    ['/odd/latin.html', 'en'],
  ])('after %s is %s', async (path, lang) => {
    serve('/odd/latin.html', '<!doctype html><html lang="la"><p>Hortus in tecto.</p>', 'text/html');
    const page = await read(path);
    await outcomeOf(page);
    const popup = await openOwn(await popupAddress(inExtension, page.url()));
    await waitForPopup(popup, ({ articles }) => expect(shownIn(articles)).toEqual([lang]));
  });

  it.each(['es', 'en'] as const)('is the language of the card it was opened from: %s', async (lang) => {
    const page = await read(`/${lang}/rumour.html`);
    await waitForNote(page);
    await press(page, BUTTONS[lang].read);
    const opened = await vi.waitFor(openedArticle, { timeout: 10_000, interval: 25 });
    await waitForPopup(opened, ({ articles, state }) => {
      expect(shownIn(articles)).toEqual([lang]);
      expect(state).toBe('card');
    });
  });
});

it('"Open beside the page" opens the sidebar', async () => {
  expect(await inExtension(isSidebarOpen, undefined)).toBe(false);
  const popup = await openOwn('popup.html');
  await pressIn(popup, 'button', 'Open beside the page');
  await vi.waitFor(async () => expect(await inExtension(isSidebarOpen, undefined)).toBe(true), 10_000);
});

/** Runs in the extension. */
function isSidebarOpen(): Promise<boolean> {
  return browser.sidebarAction.isOpen({});
}

/** The tab that the card opened. Puppeteer is not told of its address, so each tab is asked for its own. */
async function openedArticle() {
  for (const tab of await firefox().pages()) {
    const address = await tab.evaluate(() => location.href).catch(() => '');
    if (address.includes('/popup.html?topic=')) return tab;
  }
  throw new Error('No tab shows the article.');
}

function shownIn(articles: { lang: string; shown: boolean }[]): string[] {
  return articles.filter(({ shown }) => shown).map(({ lang }) => lang);
}

declare const browser: { sidebarAction: { isOpen(where: object): Promise<boolean> } };
