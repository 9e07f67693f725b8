import { expect, it } from 'vitest';
import { readNote, waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { useFirefox } from './firefox.ts';

const { read, browser } = useFirefox();

it(titled(19, 'a page in a tab that nobody looks at waits for its reader'), async () => {
  const hidden = await browser().newPage();
  const front = await browser().newPage();
  await front.bringToFront();
  await read('/en/rumour.html', hidden);
  // Another page, which is looked at, has its note after that: the time was long enough.
  await waitForNote(await read('/es/rumour.html', front));
  expect(await hidden.evaluate(() => document.visibilityState)).toBe('hidden');
  expect(await readNote(hidden)).toBeNull();
  await hidden.bringToFront();
  await waitForNote(hidden, ({ view }) => view === 'card');
});
