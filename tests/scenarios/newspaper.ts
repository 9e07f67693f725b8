import assert from 'node:assert/strict';
import { isCard, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost } from '../browsers/watch-page.ts';
import { BUTTONS, IN_MORE_LANGUAGES } from '../pages/expectations.ts';
import { look, type Scenario, waitUntil } from './scenario.ts';

/** The parts of the demo newspaper that are in no other test, as its front page describes them. */
export const newspaper: Scenario[] = [
  {
    title: 'the newspaper’s other languages: a card in each, and nothing on the page about the garden',
    async run(browser) {
      for (const lang of IN_MORE_LANGUAGES) {
        const page = await browser.read(`/${lang}/rumour.html`);
        const note = await waitForNote(page, isCard);
        assert.equal(note.lang, lang);
        assert.equal(note.dir, lang === 'ar' ? 'rtl' : 'ltr');
        await browser.read(`/${lang}/garden.html`, page);
        // Its related links name both countries: whatever the gate says, nothing comes of it.
        assert.match((await browser.outcomeOf(page)).state, /^nothing/u);
        assert.equal(await readNote(page), null);
        await page.close();
      }
    },
  },
  {
    title: 'the newspaper’s section that never loads: the card comes and goes with the story',
    async run(browser) {
      const page = await browser.read('/section.html');
      await look(page, choose, 'World');
      await waitForNote(page, isCard);
      await look(page, choose, 'Garden');
      await waitForNoNote(page);
      await look(page, () => history.back());
      await waitForNote(page, isCard);
    },
  },
  {
    title: 'the newspaper’s feed without an end: one card, which stays small once closed',
    async run(browser) {
      const page = await browser.read('/feed.html');
      const scrollUntil = (count: number) =>
        waitUntil(
          page,
          (): number => {
            scrollTo(0, document.documentElement.scrollHeight);
            return document.querySelectorAll('#feed article').length;
          },
          (stories) => stories > count,
        );
      await scrollUntil(8);
      await waitForNote(page, isCard);
      await press(page, BUTTONS.en.close);
      await waitForNote(page, ({ view }) => view === 'pill');
      await scrollUntil(30);
      assert.equal((await waitForNote(page)).view, 'pill');
      assert.equal((await look(page, describeHost)).count, 1);
    },
  },
  {
    title: 'the newspaper’s page that wants no guests: the card comes back once, and then leaves it in peace',
    async run(browser) {
      const page = await browser.read('/hostile.html');
      await waitForNote(page, isCard);
      await waitUntil(
        page,
        () => Reflect.get(window, 'removals') as number,
        (removals) => removals >= 1,
      );
      await waitForNoNote(page);
      assert.equal(await look(page, () => document.querySelectorAll('article p').length), 2);
      assert.equal((await look(page, describeHost)).count, 0);
    },
  },
];

/** Runs in the page: presses a link of its menu. */
function choose(name: string): void {
  [...document.querySelectorAll<HTMLElement>('nav a')].find((link) => link.textContent === name)?.click();
}
