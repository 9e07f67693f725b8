import { setTimeout as pause } from 'node:timers/promises';
import type { Page as ChromiumPage } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Note, NoteSource } from './note.ts';
import { findInChromium, readChromiumNote, sourceInChromium } from './read-note-chromium.ts';
import { findInFirefox, readFirefoxNote, sourceInFirefox } from './read-note-firefox.ts';

/** A tab of Chromium, driven by Playwright, or of Firefox, driven by Puppeteer. */
export type NotePage = ChromiumPage | FirefoxPage;

/** Whether a note is a card, for `waitForNote`. */
export const isCard = ({ view }: Pick<Note, 'view'>): boolean => view === 'card';

const LIMIT_MS = 10_000;
const BETWEEN_LOOKS_MS = 25;

/** Reads the note of the page as it is now; `null` where there is none. Works on the build that ships. */
export function readNote(page: NotePage): Promise<Note | null> {
  return isChromium(page) ? readChromiumNote(page) : readFirefoxNote(page);
}

/** What the note is made of. @throws Error where the page has none. */
export async function sourceOfNote(page: NotePage): Promise<NoteSource> {
  const source = await (isChromium(page) ? sourceInChromium(page) : sourceInFirefox(page));
  if (!source) throw new Error('The page has no note.');
  return source;
}

/**
 * Waits until the page has a note, and where a condition is given, one that meets it.
 *
 * @throws Error that shows the last note seen, after 10 s.
 */
export async function waitForNote(
  page: NotePage,
  meets: (note: Note) => boolean = () => true,
): Promise<Note> {
  let last: Note | null = null;
  const found = await look(async () => {
    last = await readNote(page);
    return last && meets(last) ? last : null;
  });
  if (found.value) return found.value;
  throw new Error(
    `No such note after ${LIMIT_MS / 1000} s. ${found.trouble} Last seen: ${JSON.stringify(last)}`,
  );
}

/**
 * Waits until the page has no note any more.
 *
 * @throws Error that shows the note, after 10 s.
 */
export async function waitForNoNote(page: NotePage): Promise<void> {
  let last: Note | null = null;
  const found = await look(async () => {
    last = await readNote(page);
    return last ? null : 'gone';
  });
  if (!found.value)
    throw new Error(`A note after ${LIMIT_MS / 1000} s. ${found.trouble} ${JSON.stringify(last)}`);
}

/**
 * Presses a control of the note by its accessible name, with the mouse as a reader does: the browser's own input,
 * at the middle of the control, scrolled into view first. Waits up to 10 s for it to be there and uncovered.
 *
 * @throws Error that lists the controls there are.
 */
export async function press(page: NotePage, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.mouse.click(x, y);
}

/** As `press`, with a finger. */
export async function tap(page: NotePage, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.touchscreen.tap(x, y);
}

async function placeOf(page: NotePage, name: string): Promise<{ x: number; y: number }> {
  const found = await look(() => (isChromium(page) ? findInChromium(page, name) : findInFirefox(page, name)));
  if (found.value) return found.value;
  const note = await readNote(page);
  const names = note?.controls.map((control) => control.name) ?? [];
  const reason = names.includes(name) ? 'It is covered.' : `There is: ${names.join(' · ') || 'nothing'}.`;
  throw new Error(`"${name}" cannot be pressed. ${found.trouble} ${reason}`);
}

function isChromium(page: NotePage): page is ChromiumPage {
  return 'context' in page;
}

/** Looks again and again until there is something or the time is up; while a page is being left, looking may fail. */
async function look<Found>(
  once: () => Promise<Found | null>,
): Promise<{ value: Found | null; trouble: string }> {
  const end = Date.now() + LIMIT_MS;
  let trouble = '';
  do {
    try {
      const value = await once();
      trouble = '';
      if (value) return { value, trouble };
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
    }
    await pause(BETWEEN_LOOKS_MS);
  } while (Date.now() < end);
  return { value: null, trouble };
}
