import assert from 'node:assert/strict';
import { type NotePage, waitForNote } from '../browsers/read-note.ts';
import {
  BUTTONS,
  IN_A_FOREIGN_LANGUAGE,
  IN_ENGLISH,
  IN_OTHER_LANGUAGES,
  pageWithStory,
} from '../pages/expectations.ts';
import type { Scenario, ScenarioBrowser } from './scenario.ts';

/** Opens the story in one of the other languages. */
function readStory(browser: ScenarioBrowser, wanted: string): Promise<NotePage> {
  for (const { lang, headline, text } of IN_OTHER_LANGUAGES)
    browser.serve(`/story-${lang}.html`, pageWithStory(lang, headline, text));
  return browser.read(`/story-${wanted}.html`);
}

/** Goes to the list of languages by keyboard and types the name of one. */
async function choose(page: NotePage, name: string): Promise<void> {
  // Close, in Firefox the part that scrolls, "why", then the list.
  for (let stop = 0; stop < ('context' in page ? 3 : 4); stop += 1) await page.keyboard.press('Tab');
  for (const letter of name) await page.keyboard.press(letter as 'E');
}

/** Which language the note speaks. */
export const languages: Scenario[] = [
  ...IN_OTHER_LANGUAGES.map(
    ({ lang, dir }): Scenario => ({
      title: `on a page in ${lang} the note speaks ${lang}, and runs ${dir}`,
      async run(browser) {
        const note = await waitForNote(await readStory(browser, lang));
        assert.deepEqual([note.view, note.lang, note.dir], ['card', lang, dir]);
      },
    }),
  ),
  {
    title: 'on a page in a language that it does not speak, the note says so',
    async run(browser) {
      browser.serve('/story-fi.html', IN_A_FOREIGN_LANGUAGE);
      const note = await waitForNote(await browser.read('/story-fi.html'));
      assert.equal(note.lang, 'en');
      assert.ok(note.text.includes("Aclara does not yet speak this page's language."));
    },
  },
  {
    title:
      'a language chosen in the note is spoken at once and on the next page of the same, and not on others',
    async run(browser) {
      const page = await readStory(browser, 'ru');
      await waitForNote(page, ({ lang }) => lang === 'ru');
      await choose(page, 'Esp');
      const note = await waitForNote(page, ({ lang }) => lang === 'es');
      assert.ok(note.controls.some(({ name }) => name.startsWith(BUTTONS.es.language)));

      assert.equal((await waitForNote(await readStory(browser, 'ru'))).lang, 'es');
      assert.equal((await waitForNote(await readStory(browser, 'ar'))).lang, 'ar');
      assert.equal((await waitForNote(await browser.read('/en/rumour.html'))).lang, 'en');
    },
  },
  {
    title: 'a language chosen in the note gives way again to the language of the page',
    async run(browser) {
      browser.serve('/story-en.html', IN_ENGLISH);
      const page = await browser.read('/story-en.html');
      await waitForNote(page);
      await choose(page, 'Esp');
      await waitForNote(page, ({ lang }) => lang === 'es');
      // English stands before Español in the list.
      await page.keyboard.press('ArrowUp');
      await waitForNote(page, ({ lang }) => lang === 'en');
      assert.equal((await waitForNote(await browser.read('/story-en.html'))).lang, 'en');
    },
  },
];
