import { press, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';
import { popupAddress, popupOf } from './popup.ts';

const REPORT = 'https://www.notieje.com/rusia-desmiente-apoyo-militar-al-regimen-de-maduro-en-venezuela';

test.describe('the article', () => {
  test('is there in Spanish and in English, a heading and five paragraphs each', async ({ openOwn }) => {
    const popup = popupOf(await openOwn('popup.html'));
    for (const lang of ['es', 'en'] as const) {
      await expect(popup.article(lang)).toHaveCount(1);
      await expect(popup.article(lang).locator('h1, h2, h3, h4, h5, h6')).toHaveCount(1);
      await expect(popup.article(lang).locator('p')).toHaveCount(5);
    }
  });

  test('changes its language with a press', async ({ openOwn }) => {
    const popup = popupOf(await openOwn('popup.html'));
    await popup.tab('Español').click();
    await expect(popup.article('es')).toBeVisible();
    await expect(popup.article('en')).toBeHidden();
    await popup.tab('English').click();
    await expect(popup.article('en')).toBeVisible();
    await expect(popup.article('es')).toBeHidden();
  });

  test('changes its language with the arrow keys, and one Tab leaves the row', async ({ openOwn }) => {
    const page = await openOwn('popup.html');
    const popup = popupOf(page);
    await popup.tab('Español').click();
    await page.keyboard.press('ArrowRight');
    await expect(popup.tab('English')).toBeFocused();
    await expect(popup.tab('English')).toHaveAttribute('aria-selected', 'true');
    await expect(popup.article('en')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(popup.tab('Side by side')).toBeFocused();
    await expect(popup.article('es')).toBeVisible();
    await expect(popup.article('en')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(popup.tab('Español')).toBeFocused();
    await expect(popup.article('en')).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect(popup.tab('Side by side')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tab').and(page.locator(':focus'))).toHaveCount(0);
  });

  test('stands side by side with level paragraphs', async ({ openOwn }) => {
    const popup = popupOf(await openOwn('popup.html'));
    await popup.tab('Side by side').click();
    await expect(popup.article('en')).toBeVisible();
    const [spanish, english] = await Promise.all(
      (['es', 'en'] as const).map((lang) =>
        popup
          .article(lang)
          .locator('h2, p')
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top)),
      ),
    );
    expect(spanish).toHaveLength(6);
    for (const [at, top] of (spanish ?? []).entries()) {
      expect(Math.abs(top - (english?.[at] ?? Number.NaN))).toBeLessThanOrEqual(1);
    }
  });

  test('links to the report it was written from, and tells it nothing', async ({ openOwn }) => {
    const page = await openOwn('popup.html');
    const link = page.getByRole('link', { name: /^The original report/ });
    await expect(link).toHaveAttribute('href', REPORT);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});

test.describe('the line on the page', () => {
  test('tells of a match and quotes the passages', async ({ read, chromium, openOwn }) => {
    const page = await read('/en/rumour.html');
    await waitForNote(page);
    const own = await openOwn(await popupAddress(chromium, page.url()));
    await expect(popupOf(own).status).toHaveAttribute('data-state', 'card');
    await own.getByText('Passages that matched').click();
    const quotes = own.locator('blockquote');
    await expect(quotes.first()).toBeVisible();
    const story = (await page.locator('body').textContent())?.replace(/\s+/g, ' ');
    for (const quote of await quotes.allInnerTexts()) expect(story).toContain(quote.replace(/\s+/g, ' '));
  });

  test('tells that the note waits as a small button', async ({ read, chromium, openOwn }) => {
    const page = await read('/es/passing.html');
    await waitForNote(page);
    const popup = popupOf(await openOwn(await popupAddress(chromium, page.url())));
    await expect(popup.status).toHaveAttribute('data-state', 'pill');
  });

  test('tells that nothing matched', async ({ read, chromium, openOwn, outcomeOf }) => {
    const page = await read('/en/near.html');
    await outcomeOf(page);
    const popup = popupOf(await openOwn(await popupAddress(chromium, page.url())));
    await expect(popup.status).toHaveAttribute('data-state', 'nothing-found');
    await expect(popup.status).toContainText('nothing on this page matched');
  });

  test('tells that a page of the browser was not checked', async ({ openOwn }) => {
    const own = await openOwn('popup.html');
    await expect(popupOf(own).status).toHaveAttribute('data-state', 'not-checked');
    await expect(popupOf(own).siteSwitch).toHaveCount(0);
  });
});

test.describe('the language shown first', () => {
  for (const [path, tab, lang] of [
    ['/es/unrelated.html', 'Español', 'es'],
    ['/es/rumour.html', 'Español', 'es'],
    ['/en/rumour.html', 'English', 'en'],
    // The front page is in English, as the browser is.
    ['/index.html', 'English', 'en'],
  ] as const) {
    test(`is ${tab} for ${path}`, async ({ read, chromium, openOwn, outcomeOf }) => {
      const page = await read(path);
      await outcomeOf(page);
      const popup = popupOf(await openOwn(await popupAddress(chromium, page.url())));
      await expect(popup.tab(tab)).toHaveAttribute('aria-selected', 'true');
      await expect(popup.article(lang)).toBeVisible();
    });
  }

  test("is the browser's where the page's has no article", async ({ chromium, read, openOwn, outcomeOf }) => {
    chromium.servePage('/odd/latin.html', '<html lang="la"><p>Hortus in tecto.</p>', 'text/html');
    const page = await read('/odd/latin.html');
    await outcomeOf(page);
    const popup = popupOf(await openOwn(await popupAddress(chromium, page.url())));
    await expect(popup.tab('English')).toHaveAttribute('aria-selected', 'true');
  });
});

for (const [lang, tab] of [
  ['es', 'Español'],
  ['en', 'English'],
] as const) {
  test(`"${BUTTONS[lang].read}" opens the article beside the page, in ${tab}`, async ({ read, chromium }) => {
    const page = await read(`/${lang}/rumour.html`);
    await waitForNote(page);
    const opened = chromium.context.waitForEvent('page');
    await press(page, BUTTONS[lang].read);
    const own = await opened;
    await own.waitForURL(/\/popup\.html\?/);
    await expect(popupOf(own).tab(tab)).toHaveAttribute('aria-selected', 'true');
    await expect(popupOf(own).article(lang)).toBeVisible();
    await expect(popupOf(own).status).toHaveAttribute('data-state', 'card');
  });
}
