import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { isCard, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeFocus, describeHost } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS, PAGE_WITH_A_FIELD, SPEAKING } from '../pages/expectations.ts';
import { useFirefox } from './firefox.ts';

const { read, outcomeOf, serve } = useFirefox();
const english = BUTTONS.en;

const isPill = ({ view }: { view: string }) => view === 'pill';

describe('the note', () => {
  it('is one closed, empty element at the end of the page', async () => {
    const page = await read('/en/rumour.html');
    const note = await waitForNote(page);
    expect(await page.evaluate(describeHost)).toEqual({
      count: 1,
      last: true,
      attributes: [],
      children: 0,
      open: false,
    });
    expect(note.label).toMatch(/^Aclara: ./);
  });

  it.each(SPEAKING)('on $path tells which passages it means', async ({ path, view, lang, passage }) => {
    const page = await read(path);
    const note = await waitForNote(page);
    if (view === 'pill') await press(page, note.controls[0]?.name ?? '');
    expect((await waitForNote(page, isCard)).text).not.toContain(passage);
    await press(page, BUTTONS[lang].why);
    await waitForNote(page, ({ text }) => text.includes(passage));
  });

  it('opens from the pill, and leaves the page at the cross of the pill', async () => {
    const page = await read('/en/passing.html');
    const pill = await waitForNote(page, isPill);
    await press(page, pill.controls[0]?.name ?? '');
    await waitForNote(page, isCard);
    await press(page, english.close);
    await waitForNote(page, isPill);
    await press(page, english.remove);
    await waitForNoNote(page);
    expect((await page.evaluate(describeHost)).count).toBe(0);
  });

  it('once closed stays a pill in this tab, and is a card in another', async () => {
    const page = await read('/en/rumour.html');
    await waitForNote(page, isCard);
    await press(page, english.close);
    await waitForNote(page, isPill);

    await read('/es/rumour.html', page);
    expect((await waitForNote(page)).view).toBe('pill');
    expect(await outcomeOf(page)).toEqual({ state: 'pill', badge: '1' });

    expect((await waitForNote(await read('/en/rumour.html'))).view).toBe('card');
  });
});

describe('by keyboard', () => {
  let page: Page;

  beforeEach(async () => {
    serve('/odd/field.html', PAGE_WITH_A_FIELD, 'text/html; charset=utf-8');
    page = await read('/odd/field.html');
    await waitForNote(page, isCard);
  });

  it(titled(43, 'the card takes no focus when it comes'), async () => {
    expect(await page.evaluate(describeFocus)).toBe('field');
    await page.keyboard.type('garden');
    expect(await page.$eval('#field', (field) => 'value' in field && field.value)).toBe('garden');
  });

  it('Escape in the page leaves the card alone', async () => {
    await page.keyboard.press('Escape');
    expect((await readNote(page))?.view).toBe('card');
  });

  it(titled(43, 'Tab reaches the buttons of the card, one after the other'), async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(describeFocus)).toBe('aclara-context');
    const quoted = ({ text }: { text: string }) => text.includes('Russian troops have arrived');
    for (const _ of ['the text, where it scrolls: a stop of Firefox', 'why am I seeing this']) {
      const note = await readNote(page);
      if (note && quoted(note)) break;
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await waitForNote(page, quoted);
  });

  it(
    titled(43, 'Escape in the card makes it a pill, Enter a card again, and Escape on the pill ends it'),
    async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await waitForNote(page, isPill);
      expect(await page.evaluate(describeFocus)).toBe('aclara-context');
      await page.keyboard.press('Enter');
      await waitForNote(page, isCard);
      await page.keyboard.press('Escape');
      await waitForNote(page, isPill);
      await page.keyboard.press('Escape');
      await waitForNoNote(page);
    },
  );
});
