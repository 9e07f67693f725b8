import { type NotePage, waitForNote } from '../browsers/read-note.ts';
import {
  BUTTONS,
  IN_A_FOREIGN_LANGUAGE,
  IN_ENGLISH,
  IN_OTHER_LANGUAGES,
  pageWithStory,
} from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';

const HTML = 'text/html; charset=utf-8';

for (const { lang, dir, headline, text } of IN_OTHER_LANGUAGES) {
  test(`on a page in ${lang} the note speaks ${lang}, and runs ${dir}`, async ({ chromium, read }) => {
    const path = `/story-${lang}.html`;
    chromium.servePage(path, pageWithStory(lang, headline, text), HTML);
    const note = await waitForNote(await read(path));
    expect(note).toMatchObject({ view: 'card', lang, dir });
  });
}

test('on a page in a language that it does not speak, the note says so', async ({ chromium, read }) => {
  chromium.servePage('/story-fi.html', IN_A_FOREIGN_LANGUAGE, HTML);
  const note = await waitForNote(await read('/story-fi.html'));
  expect(note.lang).toBe('en');
  expect(note.text).toContain("Aclara does not yet speak this page's language.");
});

test.describe('another language, chosen in the note,', () => {
  test.beforeEach(({ chromium }) => {
    for (const { lang, headline, text } of IN_OTHER_LANGUAGES) {
      chromium.servePage(`/story-${lang}.html`, pageWithStory(lang, headline, text), HTML);
    }
  });

  /** Goes to the list of languages by keyboard and types the name of one. */
  async function choose(page: NotePage & { keyboard: { press(key: string): Promise<void> } }, name: string) {
    // Close, "why", then the list.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    for (const letter of name) await page.keyboard.press(letter);
  }

  test('is spoken at once and on the next page of that language, and not on others', async ({ read }) => {
    const page = await read('/story-ru.html');
    await waitForNote(page, ({ lang }) => lang === 'ru');
    await choose(page, 'Esp');
    const note = await waitForNote(page, ({ lang }) => lang === 'es');
    expect(note.controls.map(({ name }) => name)).toContain(BUTTONS.es.language);

    expect((await waitForNote(await read('/story-ru.html'))).lang).toBe('es');
    expect((await waitForNote(await read('/story-ar.html'))).lang).toBe('ar');
    expect((await waitForNote(await read('/en/rumour.html'))).lang).toBe('en');
  });

  test('gives way again to the language of the page', async ({ chromium, read }) => {
    chromium.servePage('/story-en.html', IN_ENGLISH, HTML);
    const page = await read('/story-en.html');
    await waitForNote(page);
    await choose(page, 'Esp');
    await waitForNote(page, ({ lang }) => lang === 'es');
    // English stands before Español in the list.
    await page.keyboard.press('ArrowUp');
    await waitForNote(page, ({ lang }) => lang === 'en');
    expect((await waitForNote(await read('/story-en.html'))).lang).toBe('en');
  });
});
