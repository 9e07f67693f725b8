import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type InExtension, waitForOutcome } from '../browsers/ask-extension.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import { press, readNote, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { deskOf, EXTENSION, STARTS_MS } from './firefox.ts';

it(
  'a hidden site stays hidden when the browser starts again',
  async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'firefox-profile-'));
    const before = await openFirefox({ extension: EXTENSION, profile });
    const page = await before.visit('/en/rumour.html');
    await waitForNote(page);
    await press(page, BUTTONS.en.more);
    await press(page, BUTTONS.en.hide);
    await waitForNote(page, ({ view }) => view === 'notice');
    await waitForOutcome(await asking(before), page.url(), 'hidden-on-site');
    await before.close();

    const after = await openFirefox({ extension: EXTENSION, profile });
    const again = await after.visit('/en/rumour.html');
    const ask = await asking(after);
    await again.bringToFront();
    const outcome = await waitForOutcome(ask, again.url());
    const note = await readNote(again);
    await after.close();
    await rm(profile, { recursive: true, force: true });
    expect(outcome).toEqual({ state: 'hidden-on-site', badge: '' });
    expect(note).toBeNull();
    expect([...before.requests, ...after.requests]).toEqual([]);
  },
  STARTS_MS,
);

async function asking(firefox: Parameters<typeof deskOf>[0]): Promise<InExtension> {
  const desk = await deskOf(firefox);
  return (body, given) => desk.evaluate(body as never, given) as never;
}
