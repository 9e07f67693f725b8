import { waitForOutcome } from '../browsers/ask-extension.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { press, readNote, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { EXTENSION, expect, inExtension, test } from './chromium.ts';

test('a hidden site stays hidden when the browser starts again', async ({ profile }) => {
  const before = await openChromium({ extension: EXTENSION, profile });
  const page = await before.visit('/en/rumour.html');
  await waitForNote(page);
  await press(page, BUTTONS.en.more);
  await press(page, BUTTONS.en.hide);
  await waitForNote(page, ({ view }) => view === 'notice');
  await waitForOutcome(inExtension(before), page.url(), 'hidden-on-site');
  await before.close();

  const after = await openChromium({ extension: EXTENSION, profile });
  const again = await after.visit('/en/rumour.html');
  const outcome = await waitForOutcome(inExtension(after), again.url());
  const note = await readNote(again);
  await after.close();
  expect(outcome).toEqual({ state: 'hidden-on-site', badge: '' });
  expect(note).toBeNull();
  expect([...before.requests, ...after.requests]).toEqual([]);
});
