import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { describeFocus } from '../browsers/watch-page.ts';
import { expect, test } from './chromium.ts';

/** The keys and the menu belong to the browser: no test can press them. What the browser then tells us, it can. */
test('the key for the note puts the focus into it', async ({ chromium, read }) => {
  const page = await read('/en/rumour.html');
  await waitForNote(page);
  await command(chromium, page, 'jump');
  await expect.poll(() => page.evaluate(describeFocus)).toBe('aclara-context');
});

test('the key for the pause silences all pages, says so at the icon, and brings the notes back', async ({
  chromium,
  read,
}) => {
  const page = await read('/en/rumour.html');
  await waitForNote(page);
  const title = () => chromium.background.evaluate(() => chrome.action.getTitle({}));
  await command(chromium, page, 'pause');
  await waitForNoNote(page);
  await expect.poll(title).toBe('Aclara: notes are off');
  await command(chromium, page, 'pause');
  await waitForNote(page);
  await expect.poll(title).toBe('Aclara');
});

test('"Explain this selection" is in the menu, and explains text of a page that gets no note', async ({
  chromium,
  read,
  outcomeOf,
}) => {
  const page = await read('/en/unrelated.html');
  await outcomeOf(page);
  await page.bringToFront();
  await chromium.background.evaluate(async () => {
    await chrome.contextMenus.update('explain', {});
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const selectionText = 'Rumours say that Russian troops and weapons have arrived in Venezuela.';
    (chrome.contextMenus.onClicked as Told).dispatch({ menuItemId: 'explain', selectionText }, tab);
  });
  expect(await waitForNote(page)).toMatchObject({ view: 'card', lang: 'en' });
});

async function command({ background }: OpenedChromium, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await background.evaluate((given) => (chrome.commands.onCommand as Told).dispatch(given), name);
}

/** Chromium's events can be made to happen from inside. */
type Told = { dispatch(...told: unknown[]): void };

declare const chrome: Omit<import('webextension-polyfill').Browser, 'commands' | 'contextMenus'> & {
  commands: { onCommand: unknown };
  contextMenus: { onClicked: unknown; update(id: string, how: object): Promise<void> };
};
