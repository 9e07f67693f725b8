import { openChromium } from '../browsers/open-chromium.ts';
import { EXTENSION } from '../demo/demo-browser.ts';
import type { Section } from './section.ts';
import { quantile } from './statistics.ts';

declare const chrome: import('webextension-polyfill').Browser;

const LOADS = 15;

/**
 * From the gate's hit to the card on the page, in the extension as it ships: the background notes when it hears of
 * the hit, the page when the note is added.
 */
export async function measureCard(): Promise<Section> {
  const found = await latencies(LOADS);
  return {
    title: `From the gate’s hit to the card, Chromium, demo page, ${LOADS} loads`,
    text: `median ${quantile(found, 0.5).toFixed(0)} ms, p95 ${quantile(found, 0.95).toFixed(0)} ms`,
    figures: found,
  };
}

async function latencies(loads: number): Promise<number[]> {
  const chromium = await openChromium({ extension: EXTENSION.chromium });
  await chromium.background.evaluate(() => {
    chrome.runtime.onMessage.addListener((message: unknown) => {
      if ((message as { name?: string }).name === 'pageMayConcern')
        Object.assign(globalThis, { heardAt: Date.now() });
      return undefined;
    });
  });
  const found: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const tab = await chromium.context.newPage();
    await tab.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('html > aclara-context'))
          Object.assign(globalThis, { shownAt: Reflect.get(globalThis, 'shownAt') ?? Date.now() });
      }).observe(document, { childList: true, subtree: true });
    });
    await chromium.visit('/en/rumour.html', tab);
    const shown = await tab.waitForFunction(() => Reflect.get(globalThis, 'shownAt') as number | undefined);
    const heard = await chromium.background.evaluate(() => Reflect.get(globalThis, 'heardAt') as number);
    found.push(((await shown.jsonValue()) ?? Number.NaN) - heard);
    await tab.close();
  }
  await chromium.close();
  return found;
}
