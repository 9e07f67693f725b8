import assert from 'node:assert/strict';
import { isCard, type NotePage, tap, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { look, waitForText } from './scenario.ts';

/** The narrowest telephones of today, in CSS pixels. */
export const PHONE = { width: 360, height: 640 };

/** The least side of what a finger is to hit, in CSS pixels (WCAG 2.2, 2.5.8). */
const FINGER = 24;

const { en } = BUTTONS;

/** Our own pages, and words by which each is known to be drawn. */
const OWN = [
  ['popup.html?tab=-1', 'Copy with source'],
  ['options.html', 'Settings of Aclara'],
  ['welcome.html', 'Aclara is ready'],
] as const;

/** Whether a box ends there, but for the error of adding fractions of a pixel. */
const endsAt = ({ y, height }: { y: number; height: number }, end: number) =>
  Math.abs(y + height - end) < 0.001;

/** What a reader with a telephone does: the card as a sheet at an edge, beside the headline, by touch alone, and our own pages. */
export async function onAPhone(
  read: (path: string) => Promise<NotePage>,
  openOwn: (path: string) => Promise<NotePage>,
): Promise<void> {
  const page = await read('/en/rumour.html');
  const width = await look(page, () => document.documentElement.clientWidth);
  // Once it has come in, it lies at an edge, from side to side.
  const card = await waitForNote(
    page,
    ({ box }) => box.x === 0 && box.width === width && (box.y === 0 || endsAt(box, PHONE.height)),
  );
  const headline = await look(page, () => {
    const { top, bottom } = document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  });
  assert.ok(
    headline.top >= card.box.y + card.box.height || headline.bottom <= card.box.y,
    'The headline is in view.',
  );

  await tap(page, en.more);
  const open = await waitForNote(page, ({ controls }) => controls.some(({ name }) => name === en.snoozeDay));
  for (const { name, width, height } of open.controls)
    assert.ok(Math.min(width, height) >= FINGER, `${name}: ${width} × ${height}`);
  assert.ok(await look(page, fits), 'The page has not become wider.');

  await tap(page, en.close);
  const pill = await waitForNote(page, ({ view }) => view === 'pill');
  assert.ok(pill.box.x >= 0 && pill.box.x + pill.box.width <= PHONE.width);
  await tap(page, pill.controls[0]?.name ?? '');
  await waitForNote(page, isCard);
  await tap(page, en.close);
  await waitForNote(page, ({ view }) => view === 'pill');
  await tap(page, en.remove);
  await waitForNoNote(page);

  for (const [path, text] of OWN) {
    const own = await openOwn(path);
    await waitForText(own, text);
    assert.ok(await look(own, fits), `${path} is no wider than the screen.`);
  }
}

/** Runs in the page: whether nothing of it lies beside the screen. */
function fits(): boolean {
  return document.documentElement.scrollWidth <= document.documentElement.clientWidth;
}
