import assert from 'node:assert/strict';
import { waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { look, pickIn, pressIn, type Scenario, waitForText, waitUntil } from './scenario.ts';

/** The page of settings: every change holds at once and can be taken back, and no bad file loses anything. */
export const settingsPage: Scenario[] = [
  {
    title: 'the corner that the reader picks is where the note stands, at once',
    async run(browser) {
      const page = await browser.read('/en/denial.html');
      await waitForNote(page, ({ box }) => box.x > 640);
      const options = await browser.openOwn('options.html');
      await pressIn(options, 'radio', 'Lower left');
      await waitForNote(page, ({ box }) => box.x < 40 && box.y + box.height > 760);
      await pressIn(options, 'radio', 'Upper right');
      await waitForNote(page, ({ box }) => box.x > 640 && box.y < 400);
    },
  },
  {
    title: 'the languages of our pages and of notes are the reader’s choice',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page, ({ lang }) => lang === 'en');
      const options = await browser.openOwn('options.html');
      await waitForText(options, 'Settings of Aclara');
      await pickIn(options, 'Language of notes', 'es');
      await waitForNote(page, ({ lang }) => lang === 'es');
      await pickIn(options, 'Language of Aclara’s own pages', 'ar');
      await waitUntil(
        options,
        () => document.documentElement.dir,
        (dir) => dir === 'rtl',
      );
      await waitUntil(
        await browser.openOwn('popup.html'),
        () => document.documentElement.lang,
        (lang) => lang === 'ar',
      );
    },
  },
  {
    title: 'two open pages of settings show the same, and neither loses the other’s change',
    async run(browser) {
      const one = await browser.openOwn('options.html');
      const two = await browser.openOwn('options.html');
      await waitForText(one, 'Always as a small button');
      await pressIn(two, 'radio', 'Always as a small button');
      await pressIn(one, 'radio', 'Upper left');
      const chosen = () => [...document.querySelectorAll<HTMLInputElement>('input:checked')].length;
      assert.equal(await look(one, chosen), await look(two, chosen));
      for (const page of [one, two]) {
        await waitUntil(
          page,
          () =>
            [...document.querySelectorAll('input[type=radio]:checked')].map(
              (input) => input.closest('label')?.textContent,
            ),
          (labels) => labels.includes('Always as a small button') && labels.includes('Upper left'),
        );
      }
    },
  },
  {
    title: 'a wrong file changes nothing and says why; a right one holds, and can be taken back',
    async run(browser) {
      const options = await browser.openOwn('options.html');
      await pressIn(options, 'radio', 'Lower left');
      await browser.giveFile(options, { name: 'song.json', text: '{"title":"A song"}' });
      await waitForText(options, 'Nothing was changed, because the file does not hold settings of Aclara.');
      const settings = { form: 'pill', hiddenSites: [{ host: 'a.example', since: 1 }] };
      const text = JSON.stringify({ kind: 'aclara-settings', version: 1, settings });
      await browser.giveFile(options, { name: 'aclara-settings.json', text });
      await waitForText(options, 'Show notes on a.example again');
      await pressIn(options, 'button', 'Undo');
      await waitForText(options, '“Not on this site” in a card adds one.');
      const corner = await browser.inExtension(storedSettings, undefined);
      assert.deepEqual(corner, { corner: 'bottom-left' });
    },
  },
  {
    title: 'back to the usual settings, and back again',
    async run(browser) {
      const options = await browser.openOwn('options.html');
      await pressIn(options, 'switch', 'Show notes');
      await pressIn(options, 'button', 'Back to the usual settings');
      await waitForText(options, 'The usual settings hold again.');
      assert.deepEqual(await browser.inExtension(storedSettings, undefined), {});
      await pressIn(options, 'button', 'Undo');
      await waitUntil(
        options,
        () => document.querySelector<HTMLInputElement>('[role=switch]')?.checked,
        (on) => on === false,
      );
    },
  },
  {
    title: titled(25, 'damaged settings are said to be so, kept, and do not stop the notes'),
    async run(browser) {
      await browser.inExtension(damage, undefined);
      assert.equal((await waitForNote(await browser.read('/en/rumour.html'))).view, 'card');
      const options = await browser.openOwn('options.html');
      await waitForText(options, 'Some stored settings could not be read.');
      await pressIn(options, 'radio', 'Always as a small button');
      await waitForNote(await browser.read('/es/rumour.html'), ({ view }) => view === 'pill');
      const stored = await browser.inExtension(storedSettings, undefined);
      assert.ok(JSON.stringify(stored).includes('not a form'));
    },
  },
];

/** Runs in the extension. */
async function storedSettings(): Promise<unknown> {
  return (await chrome.storage.local.get('settings')).settings;
}

/** Runs in the extension. */
async function damage(): Promise<void> {
  await chrome.storage.local.set({ settings: { form: { is: 'not a form' }, hiddenSites: 'none' } });
}

declare const chrome: import('webextension-polyfill').Browser;
