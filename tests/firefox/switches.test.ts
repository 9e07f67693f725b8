import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type InExtension, waitForOutcome } from '../browsers/ask-extension.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import { press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { deskOf, EXTENSION, useFirefox } from './firefox.ts';
import { popupAddress, pressInPopup, waitForPopup } from './popup.ts';

const { read, openOwn, outcomeOf, inExtension } = useFirefox();

describe('the switches', () => {
  it('"Not on this site" takes the note away for good, and the popup brings it back', async () => {
    const page = await read('/en/rumour.html');
    await waitForNote(page);
    await press(page, BUTTONS.en.more);
    await press(page, BUTTONS.en.hide);
    await waitForNote(page, ({ view }) => view === 'notice');
    expect(await outcomeOf(page, 'hidden-on-site')).toEqual({ state: 'hidden-on-site', badge: '' });

    await page.reload();
    expect(await outcomeOf(page)).toEqual({ state: 'hidden-on-site', badge: '' });
    expect(await readNote(page)).toBeNull();

    const popup = await openOwn(await popupAddress(inExtension, page.url()));
    await waitForPopup(popup, ({ state }) => expect(state).toBe('hidden-on-site'));
    await pressInPopup(popup, 'switch', 'Show notes on 127.0.0.1');
    await waitForPopup(popup, ({ state, switches }) => {
      expect(state).toBe('card');
      expect(switches[1]).toEqual({ name: 'Show notes on 127.0.0.1', on: true, enabled: true });
    });
    await waitForNote(page);
    expect(await outcomeOf(page)).toEqual({ state: 'card', badge: '1' });
  });

  it('"Show notes" off silences all pages at once, and on brings the note back', async () => {
    const page = await read('/en/rumour.html');
    await waitForNote(page);
    const popup = await openOwn(await popupAddress(inExtension, page.url()));
    await pressInPopup(popup, 'switch', 'Show notes');
    await waitForNoNote(page);
    await waitForPopup(popup, ({ state, switches }) => {
      expect(state).toBe('paused');
      expect(switches.map(({ enabled }) => enabled)).toEqual([true, false]);
    });

    const other = await read('/es/denial.html');
    expect(await outcomeOf(other)).toEqual({ state: 'paused', badge: '' });
    expect(await readNote(other)).toBeNull();

    await popup.bringToFront();
    await pressInPopup(popup, 'switch', 'Show notes');
    await waitForNote(page);
    await waitForNote(other);
    await waitForPopup(popup, ({ state }) => expect(state).toBe('card'));
  });

  it('keep a site hidden when the browser starts again', async () => {
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
  });
});

async function asking(firefox: Parameters<typeof deskOf>[0]): Promise<InExtension> {
  const desk = await deskOf(firefox);
  return (body, given) => desk.evaluate(body as never, given) as never;
}
