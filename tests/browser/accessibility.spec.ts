import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawCopy } from '../browsers/note.ts';
import { press, sourceOfNote, waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS, IN_OTHER_LANGUAGES, pageWithStory } from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';

/** The looks that a reader's system may ask for. */
const LOOKS = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

const { en } = BUTTONS;

/** The forms of the note, and the presses that bring each about. */
const FORMS: [form: string, presses: string[]][] = [
  ['the card', []],
  ['the card with its passages and choices', [en.why, en.more]],
  ['the pill', [en.close]],
  ['the notice of a choice', [en.more, en.hide]],
  ['the report of a wrong match', [en.more, en.notAbout, en.report]],
];

for (const [form, presses] of FORMS) {
  test(`axe finds nothing in ${form}, in any look`, async ({ read }) => {
    const page = await read('/en/rumour.html');
    await waitForNote(page);
    for (const name of presses) await press(page, name);
    await expectAccessible(page);
  });
}

test(
  titled(39, 'axe finds nothing in the card from right to left, in any look'),
  async ({ chromium, read }) => {
    const [story] = IN_OTHER_LANGUAGES.filter(({ dir }) => dir === 'rtl');
    const html = pageWithStory(story?.lang ?? '', story?.headline ?? '', story?.text ?? '');
    chromium.servePage('/story-rtl.html', html, 'text/html; charset=utf-8');
    const page = await read('/story-rtl.html');
    await waitForNote(page, ({ dir }) => dir === 'rtl');
    await expectAccessible(page);
  },
);

for (const own of ['popup.html', 'options.html', 'sidepanel.html', 'welcome.html']) {
  for (const language of ['en', 'ar']) {
    test(`axe finds nothing in ${own} in ${language}, in any look`, async ({ chromium, openOwn }) => {
      await chromium.background.evaluate(
        (interfaceLanguage) =>
          chrome.storage.local.set({
            settings: {
              interfaceLanguage,
              hiddenSites: [{ host: 'a.example', since: 1 }],
              noteLanguages: { ru: 'es' },
              wrongMatches: [
                {
                  page: 'b.example/c',
                  topic: 'russia-venezuela',
                  language: 'en',
                  passages: ['One.'],
                  since: 1,
                },
              ],
            },
          }),
        language,
      );
      const page = await openOwn(own);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const both = page.getByRole('tab').last();
      if (own === 'popup.html') await both.click();
      await expectNothingFound(page);
    });
  }
}

/** Draws a copy of the note whose shadow root is open, since axe cannot see into a closed one, and has axe look at it. */
async function expectAccessible(page: Page): Promise<void> {
  const source = await sourceOfNote(page);
  const copy = await page.context().newPage();
  await copy.setContent(
    '<!doctype html><html lang="en"><title>News</title><main><h1>News</h1></main></html>',
  );
  await copy.evaluate(drawCopy, source);
  expect(await copy.locator('aclara-context aside').count()).toBe(1);
  await expectNothingFound(copy);
  await copy.close();
}

async function expectNothingFound(page: Page): Promise<void> {
  for (const { look, media } of LOOKS) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(passes.length).toBeGreaterThan(5);
    const found = violations.map(
      ({ id, nodes }) => `${look}: ${id} ${nodes.map(({ html }) => html.slice(0, 120))}`,
    );
    expect(found).toEqual([]);
  }
}

declare const chrome: import('webextension-polyfill').Browser;
