import { afterEach, expect, it } from 'vitest';
import { type InExtension, tabOf, waitForOutcome } from '../browsers/ask-extension.ts';
import { openPrivately, reloadExtension } from '../browsers/inside-firefox.ts';
import { type OpenedFirefox, openFirefox } from '../browsers/open-firefox.ts';
import { press, readNote, waitForNote } from '../browsers/read-note.ts';
import { describeHost } from '../browsers/watch-page.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { pressIn } from '../scenarios/scenario.ts';
import { EXTENSION, STARTS_MS } from './firefox.ts';

let firefox: OpenedFirefox | undefined;
afterEach(async () => {
  expect(firefox?.requests, 'No request leaves the browser.').toEqual([]);
  await firefox?.close();
});

it(
  'off is off in private windows too, at once and for the pages to come',
  async () => {
    firefox = await openFirefox({ extension: EXTENSION });
    await reloadExtension(firefox.browser, true);
    const [story, other] = [`${firefox.origin}/en/rumour.html`, `${firefox.origin}/es/rumour.html`];
    const options = await firefox.openExtensionPage('options.html');
    const ask: InExtension = (body, given) => options.evaluate(body as never, given) as never;
    await openPrivately(firefox.browser, story);
    expect(await waitForOutcome(ask, story)).toEqual({ state: 'card', badge: '1' });

    await pressIn(options, 'switch', 'Show notes');
    expect(await waitForOutcome(ask, story, 'paused')).toEqual({ state: 'paused', badge: '' });
    await openPrivately(firefox.browser, other);
    expect(await waitForOutcome(ask, other)).toEqual({ state: 'paused', badge: '' });
  },
  STARTS_MS,
);

it(
  'a site that is hidden in a private window is hidden there, and nothing of it is stored',
  async () => {
    firefox = await openFirefox({ extension: EXTENSION });
    await reloadExtension(firefox.browser, true);
    const story = `${firefox.origin}/en/rumour.html`;
    // Later ones would open in the private window.
    const page = await firefox.browser.newPage();
    const options = await firefox.openExtensionPage('options.html');
    const ask: InExtension = (body, given) => options.evaluate(body as never, given) as never;
    await openPrivately(firefox.browser, story);
    expect(await waitForOutcome(ask, story)).toEqual({ state: 'card', badge: '1' });

    const popup = await firefox.openExtensionPage(`popup.html?tab=${await ask(tabOf, story)}`);
    await pressIn(popup, 'switch', 'Show notes on 127.0.0.1');
    expect(await waitForOutcome(ask, story, 'hidden-on-site')).toEqual({
      state: 'hidden-on-site',
      badge: '',
    });
    expect(JSON.stringify(await ask(everythingStored, undefined))).not.toContain('127.0.0.1');
    await page.bringToFront();
    await firefox.visit('/en/denial.html', page);
    await waitForNote(page, ({ view }) => view === 'card');
  },
  STARTS_MS,
);

/** Runs in the extension. */
async function everythingStored(): Promise<unknown> {
  return browser.storage.local.get();
}

it(
  titled(20, 'after an update the page has one note, and its buttons answer'),
  async () => {
    firefox = await openFirefox({ extension: EXTENSION });
    const page = await firefox.visit('/en/rumour.html');
    const before = await waitForNote(page);
    await press(page, BUTTONS.en.why);
    await waitForNote(page, ({ text }) => text !== before.text);
    await reloadExtension(firefox.browser);

    // The new note comes with its passages folded.
    await waitForNote(page, ({ text }) => text === before.text);
    expect((await page.evaluate(describeHost)).count).toBe(1);
    await press(page, BUTTONS.en.more);
    await press(page, BUTTONS.en.hide);
    await waitForNote(page, ({ view }) => view === 'notice');
  },
  STARTS_MS,
);

it(
  'a note that was switched off stays away after an update',
  async () => {
    firefox = await openFirefox({ extension: EXTENSION });
    const page = await firefox.visit('/en/rumour.html');
    await waitForNote(page);
    const options = await firefox.openExtensionPage('options.html');
    await pressIn(options, 'switch', 'Show notes');
    await reloadExtension(firefox.browser);
    const desk = await firefox.openExtensionPage('options.html');
    const ask: InExtension = (body, given) => desk.evaluate(body as never, given) as never;
    expect(await waitForOutcome(ask, page.url())).toEqual({ state: 'paused', badge: '' });
    expect(await readNote(page)).toBeNull();
  },
  STARTS_MS,
);

declare const browser: import('webextension-polyfill').Browser;
