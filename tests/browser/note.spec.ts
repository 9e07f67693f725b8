import type { Page } from '@playwright/test';
import { isCard, press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeFocus, describeHost } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS, PAGE_WITH_A_FIELD, SPEAKING } from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';

const english = BUTTONS.en;

const isPill = ({ view }: { view: string }) => view === 'pill';

test('the note is one closed, empty element at the end of the page', async ({ read }) => {
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

for (const { path, view, lang, passage } of SPEAKING) {
  test(`the note on ${path} tells which passages it means`, async ({ read }) => {
    const page = await read(path);
    const note = await waitForNote(page);
    if (view === 'pill') await press(page, note.controls[0]?.name ?? '');
    expect((await waitForNote(page, isCard)).text).not.toContain(passage);
    await press(page, BUTTONS[lang].why);
    await waitForNote(page, ({ text }) => text.includes(passage));
  });
}

test('the card lies in the window, and every button in the card', async ({ read }) => {
  const page = await read('/es/rumour.html');
  const { box, controls } = await waitForNote(page);
  expect(box.width).toBeGreaterThan(200);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1280);
  expect(box.y + box.height).toBeLessThanOrEqual(800);
  expect(controls.map(({ name }) => name)).toEqual([
    BUTTONS.es.close,
    BUTTONS.es.why,
    BUTTONS.es.language,
    BUTTONS.es.read,
    BUTTONS.es.more,
  ]);
  for (const { x, width } of controls) {
    expect(x).toBeGreaterThanOrEqual(box.x);
    expect(x + width).toBeLessThanOrEqual(box.x + box.width);
  }
});

test.describe('by keyboard', () => {
  let page: Page;

  test.beforeEach(async ({ chromium, read }) => {
    chromium.servePage('/odd/field.html', PAGE_WITH_A_FIELD, 'text/html; charset=utf-8');
    page = await read('/odd/field.html');
    await waitForNote(page, isCard);
  });

  test(titled(43, 'the card takes no focus when it comes'), async () => {
    expect(await page.evaluate(describeFocus)).toBe('field');
    await page.keyboard.type('garden');
    expect(await page.locator('#field').inputValue()).toBe('garden');
  });

  test('Escape in the page leaves the card alone', async () => {
    await page.keyboard.press('Escape');
    expect((await readNote(page))?.view).toBe('card');
  });

  test(titled(43, 'Tab reaches the buttons of the card, one after the other'), async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(describeFocus)).toBe('aclara-context');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForNote(page, ({ text }) => text.includes('Russian troops have arrived'));
  });

  test(titled(43, 'Escape in the card makes it a pill, and Enter on the pill a card again'), async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await waitForNote(page, isPill);
    expect(await page.evaluate(describeFocus)).toBe('aclara-context');
    await page.keyboard.press('Enter');
    await waitForNote(page, isCard);
  });

  test(titled(43, 'Escape on the pill takes it off the page'), async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await waitForNote(page, isPill);
    await page.keyboard.press('Escape');
    await waitForNoNote(page);
  });
});

test('the pill opens the card, and its cross takes it off the page', async ({ read }) => {
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

test('a closed card stays a pill in this tab, and is a card in another', async ({ read, outcomeOf }) => {
  const page = await read('/en/rumour.html');
  await waitForNote(page, isCard);
  await press(page, english.close);
  await waitForNote(page, isPill);

  await read('/es/rumour.html', page);
  expect((await waitForNote(page)).view).toBe('pill');
  expect(await outcomeOf(page)).toEqual({ state: 'pill', badge: '1' });

  expect((await waitForNote(await read('/en/rumour.html'))).view).toBe('card');
});
