import { openChromium } from '../browsers/open-chromium.ts';
import { EXTENSION, expect, test } from './chromium.ts';

test('"Open beside the page" opens the side panel', async () => {
  const chromium = await openChromium({ extension: EXTENSION });
  const panels = () =>
    chromium.background.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
    );
  expect(await panels()).toBe(0);
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Open beside the page' }).click();
  await expect.poll(panels).toBe(1);
  await chromium.close();
  expect(chromium.requests).toEqual([]);
});

declare const chrome: { runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> } };
