import { waitForOutcome } from '../browsers/ask-extension.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { press, readNote, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { EXTENSION, expect, inExtension, test } from './chromium.ts';
import { popupAddress, popupOf } from './popup.ts';

test('"Not on this site" takes the note away for good, and the popup brings it back', async ({
  read,
  openOwn,
  chromium,
  outcomeOf,
}) => {
  const page = await read('/en/rumour.html');
  await waitForNote(page);
  await press(page, BUTTONS.en.more);
  await press(page, BUTTONS.en.hide);
  await waitForNote(page, ({ view }) => view === 'notice');
  expect(await outcomeOf(page, 'hidden-on-site')).toEqual({ state: 'hidden-on-site', badge: '' });

  await page.reload();
  expect(await outcomeOf(page)).toEqual({ state: 'hidden-on-site', badge: '' });
  expect(await readNote(page)).toBeNull();

  const popup = popupOf(await openOwn(await popupAddress(chromium, page.url())));
  await expect(popup.status).toHaveAttribute('data-state', 'hidden-on-site');
  await expect(popup.status).toContainText('you want no note on news.example');
  await popup.siteSwitch.click();
  await expect(popup.siteSwitch).toBeChecked();
  await waitForNote(page);
  await expect(popup.status).toHaveAttribute('data-state', 'card');
  expect(await outcomeOf(page)).toEqual({ state: 'card', badge: '1' });
});

test('"Show notes" off silences all pages at once, and on brings the note back', async ({
  read,
  openOwn,
  chromium,
  outcomeOf,
}) => {
  const page = await read('/en/rumour.html');
  await waitForNote(page);
  const popup = popupOf(await openOwn(await popupAddress(chromium, page.url())));
  await popup.everywhere.click();
  await waitForNoNote(page);
  await expect(popup.status).toHaveAttribute('data-state', 'paused');
  await expect(popup.siteSwitch).toBeDisabled();

  const other = await read('/es/denial.html');
  expect(await outcomeOf(other)).toEqual({ state: 'paused', badge: '' });
  expect(await readNote(other)).toBeNull();

  await popup.everywhere.click();
  await waitForNote(page);
  await waitForNote(other);
  await expect(popup.status).toHaveAttribute('data-state', 'card');
});

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
