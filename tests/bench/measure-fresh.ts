import type { BenchBrowser } from './bench-browser.ts';
import { gateFor } from './bench-files.ts';
import { type BenchPage, nearest } from './bench-pages.ts';
import { prepare, timeCold, timeMutations } from './in-page.ts';
import type { Section } from './section.ts';
import { quantile } from './statistics.ts';
import { textTable } from './text-table.ts';

const LOADS = 21;
const RUNS = 7;

/** Times the first look at freshly loaded pages of some lengths, with the making of the gate's expressions. */
export async function measureCold(browser: BenchBrowser, pages: readonly BenchPage[]): Promise<Section> {
  const gate = gateFor(browser);
  const rows: string[][] = [];
  for (const { page, characters } of nearest(pages, [7_000, 50_000, 200_000])) {
    const found: Record<'floor' | 'gate', number[]> = { floor: [], gate: [] };
    for (let at = 0; at < LOADS; at += 1) {
      for (const row of ['floor', 'gate'] as const) {
        await browser.load(page);
        await browser.run(prepare, undefined);
        found[row].push(await browser.run(timeCold, { row, gate }));
      }
    }
    const floor = quantile(found.floor, 0.5);
    const cold = quantile(found.gate, 0.5);
    rows.push([
      page.name,
      String(characters),
      floor.toFixed(0),
      cold.toFixed(0),
      `${(cold / floor).toFixed(2)} ×`,
    ]);
  }
  return {
    title: `Cold, ${browser.name}: the first look at a fresh page, median of ${LOADS} loads`,
    text: textTable(['', 'characters', 'floor µs', 'gate µs', '÷ floor'], rows),
    figures: rows,
  };
}

/** Times the gate's own callbacks on a page that appends 1,000 nodes in 1,000 tasks. */
export async function measureMutations(browser: BenchBrowser, pages: readonly BenchPage[]): Promise<Section> {
  const [page] = pages;
  if (!page) throw new Error('There is no page to measure on.');
  const found: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    await browser.load(page);
    await browser.run(prepare, undefined);
    found.push(await browser.run(timeMutations, { gate: gateFor(browser), nodes: 1_000 }));
  }
  return {
    title: `A page that appends 1,000 nodes in 1,000 tasks, ${browser.name}`,
    text: `${(quantile(found, 0.5) / 1_000).toFixed(2)} ms in our callbacks (median of ${RUNS})`,
    figures: found,
  };
}
