import assert from 'node:assert/strict';
import { isCard, type NotePage, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeFocus, describeHost } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS, PAGE_WITH_A_FIELD } from '../pages/expectations.ts';
import { look, type Scenario, type ScenarioBrowser } from './scenario.ts';

const { en, es } = BUTTONS;
const isPill = ({ view }: { view: string }) => view === 'pill';

/** Opens a page whose field has the focus, with a card on it. */
async function openField(browser: ScenarioBrowser): Promise<NotePage> {
  browser.serve('/odd/field.html', PAGE_WITH_A_FIELD);
  const page = await browser.read('/odd/field.html');
  await waitForNote(page, isCard);
  return page;
}

/** What the note is, and how it is used with a mouse and with keys. */
export const theNote: Scenario[] = [
  {
    title: 'the note is one closed, empty element at the end of the page',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      const note = await waitForNote(page);
      assert.deepEqual(await look(page, describeHost), {
        count: 1,
        last: true,
        attributes: [],
        children: 0,
        open: false,
      });
      assert.match(note.label, /^Aclara: ./u);
    },
  },
  {
    title: 'the card lies in the window, and every button in the card',
    async run(browser) {
      const { box, controls } = await waitForNote(await browser.read('/es/rumour.html'));
      assert.ok(box.width > 200 && box.x >= 0 && box.x + box.width <= 1280);
      assert.ok(box.y + box.height <= 800);
      const names = [es.close, es.why, es.language, es.read, es.more];
      assert.equal(controls.length, names.length);
      // Firefox adds to the name of a list what there is in it.
      for (const [index, name] of names.entries()) assert.ok(controls[index]?.name.startsWith(name), name);
      for (const { x, width } of controls) assert.ok(x >= box.x && x + width <= box.x + box.width);
    },
  },
  {
    title: 'the pill opens the card, and its cross takes it off the page',
    async run(browser) {
      const page = await browser.read('/en/passing.html');
      const pill = await waitForNote(page, isPill);
      await press(page, pill.controls[0]?.name ?? '');
      await waitForNote(page, isCard);
      await press(page, en.close);
      await waitForNote(page, isPill);
      await press(page, en.remove);
      await waitForNoNote(page);
      assert.equal((await look(page, describeHost)).count, 0);
    },
  },
  {
    title: 'a closed card stays a pill in this tab, and is a card in another',
    async run(browser) {
      const page = await browser.read('/en/rumour.html');
      await waitForNote(page, isCard);
      await press(page, en.close);
      await waitForNote(page, isPill);

      await browser.read('/es/rumour.html', page);
      assert.equal((await waitForNote(page)).view, 'pill');
      assert.deepEqual(await browser.outcomeOf(page), { state: 'pill', badge: '1' });
      assert.equal((await waitForNote(await browser.read('/en/rumour.html'))).view, 'card');
    },
  },
  {
    title: titled(43, 'the card takes no focus when it comes'),
    async run(browser) {
      const page = await openField(browser);
      assert.equal(await look(page, describeFocus), 'field');
      await page.keyboard.type('garden');
      assert.equal(await look(page, () => document.querySelector('input')?.value), 'garden');
    },
  },
  {
    title: 'Escape in the page leaves the card alone',
    async run(browser) {
      const page = await openField(browser);
      await page.keyboard.press('Escape');
      assert.equal((await readNote(page))?.view, 'card');
    },
  },
  {
    title: titled(43, 'Tab reaches the buttons of the card, one after the other'),
    async run(browser) {
      const page = await openField(browser);
      await page.keyboard.press('Tab');
      assert.equal(await look(page, describeFocus), 'aclara-context');
      const quoted = ({ text }: { text: string }) => text.includes('Russian troops have arrived');
      for (const _ of ['the text, where it scrolls: a stop of Firefox', 'why am I seeing this']) {
        const note = await readNote(page);
        if (note && quoted(note)) break;
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      await waitForNote(page, quoted);
    },
  },
  {
    title: titled(
      43,
      'Escape in the card makes it a pill, Enter a card again, and Escape on the pill ends it',
    ),
    async run(browser) {
      const page = await openField(browser);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await waitForNote(page, isPill);
      assert.equal(await look(page, describeFocus), 'aclara-context');
      await page.keyboard.press('Enter');
      await waitForNote(page, isCard);
      await page.keyboard.press('Escape');
      await waitForNote(page, isPill);
      await page.keyboard.press('Escape');
      await waitForNoNote(page);
    },
  },
];
