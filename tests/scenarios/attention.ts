import assert from 'node:assert/strict';
import { tabOf } from '../browsers/ask-extension.ts';
import { isCard, type NotePage, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { look, pressIn, type Scenario, type ScenarioBrowser, waitForText } from './scenario.ts';

const { en } = BUTTONS;
const isPill = ({ view }: { view: string }) => view === 'pill';
const isNotice = ({ view }: { view: string }) => view === 'notice';

/** Opens the further choices of a card and makes one. */
async function choose(page: NotePage, choice: string): Promise<void> {
  await waitForNote(page, isCard);
  await press(page, en.more);
  await press(page, choice);
}

async function popupOf({ openOwn, inExtension }: ScenarioBrowser, page: NotePage): Promise<NotePage> {
  return openOwn(`popup.html?tab=${await inExtension(tabOf, page.url())}`);
}

/** What the reader can ask of the notes to come, and how each wish is taken back. */
export const attention: Scenario[] = [
  {
    title: '"Open as a small button" holds for all pages at once, and is undone in place and in the settings',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await choose(page, en.alwaysPill);
      assert.match((await waitForNote(page, isNotice)).text, /Notes now open as a small button/);
      await press(page, en.undo);
      await waitForNote(page, isCard);

      await choose(page, en.alwaysPill);
      await waitForNote(page, isNotice);
      await press(page, en.close);
      await waitForNote(page, isPill);
      const other = await browser.read('/es/rumour.html');
      assert.equal((await waitForNote(other)).view, 'pill');

      const options = await browser.openOwn('options.html');
      await pressIn(options, 'radio', 'As a card, where the page is about the topic');
      await waitForNote(page, isCard);
      await waitForNote(other, isCard);
    },
  },
  {
    title: '"Small where the page reports the denial" is a card elsewhere',
    async run(browser) {
      const options = await browser.openOwn('options.html');
      await pressIn(
        options,
        'radio',
        'As a card, but as a small button where the page already reports the denial',
      );
      assert.equal((await waitForNote(await browser.read('/en/denial.html'))).view, 'pill');
      assert.equal((await waitForNote(await browser.read('/en/rumour.html'))).view, 'card');
    },
  },
  {
    title: '"No notes for a day" is undone in place, and in the popup, which says until when',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await choose(page, en.snoozeDay);
      assert.match((await waitForNote(page, isNotice)).text, /No notes until \w+ \d/);
      await press(page, en.undo);
      await waitForNote(page, isCard);

      await choose(page, en.snoozeWeek);
      await waitForNote(page, isNotice);
      await press(page, en.close);
      await waitForNoNote(page);
      assert.deepEqual(await browser.outcomeOf(page, 'snoozed'), { state: 'snoozed', badge: '' });
      const popup = await popupOf(browser, page);
      await waitForText(popup, 'you want no notes until');
      await pressIn(popup, 'button', 'Show notes again');
      await waitForText(popup, 'The note is on the page.');
      await waitForNote(page, isCard);
    },
  },
  {
    title: '"Not on this site" is undone in place, lasts otherwise, and is undone in the settings',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await choose(page, en.hide);
      const { text } = await waitForNote(page, isNotice);
      assert.ok(text.includes(`No notes on ${browser.site} from now on.`));
      await press(page, en.undo);
      await waitForNote(page, isCard);

      await choose(page, en.hide);
      await waitForNote(page, isNotice);
      await browser.read('/en/rumour.html', page);
      assert.deepEqual(await browser.outcomeOf(page), { state: 'hidden-on-site', badge: '' });
      assert.equal(await readNote(page), null);
      await waitForText(await popupOf(browser, page), `you want no note on ${browser.site}`);

      const options = await browser.openOwn('options.html');
      await pressIn(options, 'button', `Show notes on ${browser.site} again`);
      await waitForNote(page, isCard);
      await waitForText(options, '“Not on this site” in a card adds one.');
    },
  },
  {
    title: '"This page is not about this" quiets that page alone, and keeps a report that nobody sends',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await choose(page, en.notAbout);
      await waitForNote(page, isNotice);
      await press(page, en.report);
      const noted = await waitForNote(page, ({ controls }) =>
        controls.some(({ role }) => role === 'textbox'),
      );
      assert.match(noted.text, /Aclara sends nothing/);
      await press(page, en.close);
      await waitForNoNote(page);
      assert.deepEqual(await browser.outcomeOf(page), { state: 'wrong-match', badge: '' });
      assert.equal((await waitForNote(await browser.read('/en/denial.html'))).view, 'card');

      const options = await browser.openOwn('options.html');
      await pressReport(options);
      await waitForText(
        options,
        'Matched: Rumours grow of Russian troops and a weapons shipment in Venezuela',
      );
      await pressIn(options, 'button', 'Forget');
      await waitForNote(page, isCard);
    },
  },
  {
    title: 'three cards closed at once bring the question, in the card, whether notes should open smaller',
    async run(browser) {
      for (let count = 0; count < 3; count += 1) {
        const page = await browser.read('/en/rumour.html');
        const { text } = await waitForNote(page, isCard);
        assert.ok(!text.includes('quickly'));
        await press(page, en.close);
        await waitForNote(page, isPill);
      }
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page, ({ text }) => text.includes('You closed the last three notes quickly.'));
      await press(page, en.quickYes);
      await waitForNote(page, isNotice);
      await press(page, en.undo);
      const back = await waitForNote(page, isCard);
      assert.ok(!back.text.includes('quickly'), 'It asks once.');
      assert.equal((await waitForNote(await browser.read('/es/rumour.html'))).view, 'card');
    },
  },
  {
    title: 'a daily limit lets so many cards open by themselves, and the rest wait small',
    async run(browser) {
      const options = await browser.openOwn('options.html');
      await pressIn(options, 'radio', 'At most 1 a day');
      const first = await browser.read('/en/rumour.html');
      await waitForNote(first, isCard);
      const second = await browser.read('/es/rumour.html');
      assert.equal((await waitForNote(second)).view, 'pill');
      assert.equal((await readNote(first))?.view, 'card');
      await pressIn(options, 'radio', 'No limit');
      await waitForNote(second, isCard);
    },
  },
  {
    title: 'a closed card may open again in that tab when the settings say so',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page, isCard);
      await press(page, en.close);
      await waitForNote(page, isPill);
      const options = await browser.openOwn('options.html');
      await waitForText(options, 'Open tabs in which you closed a card: 1');
      await pressIn(options, 'button', 'Let cards open there again');
      await waitForNote(page, isCard);
    },
  },
];

/** Opens the report in the list of wrong matches. */
async function pressReport(options: NotePage): Promise<void> {
  await waitForText(options, en.report);
  await look(options, () => document.querySelector<HTMLElement>('details summary')?.click());
}
