import { describe, expect, it } from 'vitest';
import { waitForNote } from '../browsers/read-note.ts';
import { BUTTONS, IN_A_FOREIGN_LANGUAGE, IN_OTHER_LANGUAGES, pageWithStory } from '../pages/expectations.ts';
import { useFirefox } from './firefox.ts';

const { read, serve } = useFirefox();
const HTML = 'text/html; charset=utf-8';

/** Opens the story in one of the other languages. */
function story({ lang, headline, text }: (typeof IN_OTHER_LANGUAGES)[number]) {
  serve(`/story-${lang}.html`, pageWithStory(lang, headline, text), HTML);
  return read(`/story-${lang}.html`);
}

describe('the note', () => {
  it.each(IN_OTHER_LANGUAGES)('speaks $lang on a page in it, and runs $dir', async (one) => {
    expect(await waitForNote(await story(one))).toMatchObject({ view: 'card', lang: one.lang, dir: one.dir });
  });

  it('says so on a page in a language that it does not speak', async () => {
    serve('/story-fi.html', IN_A_FOREIGN_LANGUAGE, HTML);
    const note = await waitForNote(await read('/story-fi.html'));
    expect(note.lang).toBe('en');
    expect(note.text).toContain("Aclara does not yet speak this page's language.");
  });

  it('speaks another language that was chosen in it, and on the next page of that language', async () => {
    const [russian, arabic] = IN_OTHER_LANGUAGES;
    if (!russian || !arabic) throw new Error('No story to read.');
    const page = await story(russian);
    await waitForNote(page, ({ lang }) => lang === 'ru');
    // Close, the part that scrolls, "why", then the list; a name is typed to pick it.
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('Esp');
    const note = await waitForNote(page, ({ lang }) => lang === 'es');
    expect(note.text).toContain(BUTTONS.es.language);

    expect((await waitForNote(await story(russian))).lang).toBe('es');
    expect((await waitForNote(await story(arabic))).lang).toBe('ar');
  });
});
