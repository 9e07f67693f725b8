import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { type OwnTask, traceOwn } from '../browsers/trace-own.ts';
import { EXTENSION } from '../demo/demo-browser.ts';
import { clockPage } from '../pages/clock-page.ts';
import type { Section } from './section.ts';
import { quantile } from './statistics.ts';
import { textTable } from './text-table.ts';

const MEGABYTES = 5;
/** Time for the looks at a long page to end, in ms. */
const SETTLED = 4_000;
/** How long a page changes, in ms: the gate's looks grow rare in it. */
const MINUTE = 60_000;
/** After the looks that follow each other soon. */
const BACKED_OFF = 7_000;
const OPENINGS = 15;

const SENTENCE =
  '<p>The weather in the north was “fine”, and the sea was calm, said the report on the day after the feast.</p>';
const ON_TOPIC = '<p>Russian troops have landed in Venezuela, officials in Caracas said.</p>';

/** The longest that our scripts hold up pages of 5 MB, in the extension as it ships. */
export async function measureTasks(): Promise<Section> {
  const chromium = await openChromium({ extension: EXTENSION.chromium });
  const filler = SENTENCE.repeat((MEGABYTES * 1_000_000) / SENTENCE.length);
  const pages: [string, string][] = [
    ['about something else', filler],
    ['on the topic, said in the middle', SENTENCE.repeat(9_000) + ON_TOPIC + filler],
  ];
  const rows: string[][] = [];
  const figures: Record<string, OwnTask[]> = {};
  for (const [name, body] of pages) {
    const own = await visit(
      chromium,
      `<!doctype html><html lang="en"><title>Long</title><body>${body}`,
      SETTLED,
    );
    figures[name] = own;
    for (const file of new Set(own.map((task) => task.file))) {
      const times = own.filter((task) => task.file === file).map(({ ms }) => ms);
      rows.push([name, file, String(times.length), Math.max(...times).toFixed(1), sum(times).toFixed(1)]);
    }
  }
  await chromium.close();
  return {
    title: `Tasks of ours on pages of ${MEGABYTES} MB, Chromium`,
    text: textTable(['', 'script', 'tasks', 'longest ms', 'all ms'], rows),
    figures,
  };
}

/** What our scripts cost on a page that changes with every frame, in the extension as it ships. */
export async function measureChanges(): Promise<Section> {
  const chromium = await openChromium({ extension: EXTENSION.chromium });
  chromium.servePage('/clock.html', clockPage(SENTENCE.repeat(500)), 'text/html; charset=utf-8');
  const tab = await chromium.visit('/clock.html');
  await tab.waitForTimeout(BACKED_OFF);
  const own = (await traceOwn(tab, () => tab.waitForTimeout(MINUTE))).filter(
    ({ file }) => file === 'gate.js',
  );
  await chromium.close();
  const spent = sum(own.map(({ ms }) => ms));
  return {
    title: 'A page that changes with every frame for a minute, Chromium',
    text: `${own.length} calls of our scripts, ${spent.toFixed(1)} ms: ${((spent / MINUTE) * 100).toFixed(3)} % of the time`,
    figures: { calls: own.length, ms: spent },
  };
}

/** From the opening of the popup to its first button, in the extension as it ships; the popup is opened as a tab. */
export async function measurePopup(): Promise<Section> {
  const chromium = await openChromium({ extension: EXTENSION.chromium });
  const found: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const tab = await chromium.context.newPage();
    await tab.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('button'))
          Object.assign(globalThis, { usableAt: Reflect.get(globalThis, 'usableAt') ?? performance.now() });
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    const usable = await tab.waitForFunction(() => Reflect.get(globalThis, 'usableAt') as number | undefined);
    if (opening > 0) found.push((await usable.jsonValue()) ?? Number.NaN); // the first one wakes the browser up
    await tab.close();
  }
  await chromium.close();
  return {
    title: `From the opening of the popup to its first button, Chromium, ${OPENINGS} openings`,
    text: `median ${quantile(found, 0.5).toFixed(0)} ms, p95 ${quantile(found, 0.95).toFixed(0)} ms`,
    figures: found,
  };
}

async function visit(chromium: OpenedChromium, html: string, ms: number): Promise<OwnTask[]> {
  chromium.servePage('/measured.html', html, 'text/html; charset=utf-8');
  const tab = await chromium.context.newPage();
  const own = await traceOwn(tab, async () => {
    await chromium.visit('/measured.html', tab);
    await tab.waitForTimeout(ms);
  });
  await tab.close();
  return own;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
