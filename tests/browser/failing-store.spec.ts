import { press, waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';
import { popupAddress, popupOf } from './popup.ts';

const { en } = BUTTONS;

test.beforeEach(({ chromium }) =>
  chromium.background.evaluate(() => {
    const { local } = chrome.storage;
    Reflect.set(globalThis, 'storeAgain', local.set);
    local.set = () => {
      throw new Error('The disk is full.');
    };
  }),
);
test.afterEach(({ chromium }) =>
  chromium.background.evaluate(() => {
    chrome.storage.local.set = Reflect.get(globalThis, 'storeAgain');
  }),
);

test(
  titled(24, 'a choice that the browser could not store holds all the same, and says so'),
  async ({ read, openOwn, chromium, outcomeOf }) => {
    const page = await read('/en/rumour.html');
    await waitForNote(page);
    await press(page, en.more);
    await press(page, en.hide);
    const { text } = await waitForNote(page, (note) => note.text.includes('could not save'));
    expect(text).toContain('No notes on news.example from now on.');

    const other = await read('/en/denial.html');
    expect(await outcomeOf(other)).toEqual({ state: 'hidden-on-site', badge: '' });

    const own = await openOwn(await popupAddress(chromium, other.url()));
    await popupOf(own).siteSwitch.click();
    await expect(own.getByRole('alert')).toContainText('could not save');
    await waitForNote(other);
  },
);

declare const chrome: import('webextension-polyfill').Browser;
