import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXTENSION } from '../demo/demo-browser.ts';
import { type BenchPage, nearest } from './bench-pages.ts';
import { type LoadCost, loadChromium } from './load-browser.ts';
import type { Section } from './section.ts';
import { quantile } from './statistics.ts';
import { textTable } from './text-table.ts';

/**
 * Loads whole pages with the extension, with none, with one whose content script is empty, and with peers.
 *
 * @param peers Folders of unpacked extensions.
 */
export async function measureLoads(
  pages: readonly BenchPage[],
  loads: number,
  peers: readonly string[],
): Promise<Section> {
  const empty = emptyExtension();
  const contenders: [name: string, folder: string | null][] = [
    ['no extension', null],
    ['empty content script', empty],
    ['Aclara', EXTENSION.chromium],
    ...peers.map((folder): [string, string] => [path.basename(path.resolve(folder)), path.resolve(folder)]),
  ];
  const chosen = nearest(pages, [1_000, 7_000, 50_000, 200_000]).map(({ page }) => page);
  const open = contenders.map(async ([name, folder]) => ({
    name,
    browser: await loadChromium(folder),
    costs: [] as LoadCost[],
  }));
  const browsers = await Promise.all(open);
  for (let at = 0; at <= loads; at += 1) {
    for (const page of chosen) {
      for (const { browser, costs } of browsers) {
        const cost = await browser.cost(page);
        if (at > 0) costs.push(cost); // The first round warms the browsers up.
      }
    }
  }
  await Promise.all(browsers.map(({ browser }) => browser.close()));
  rmSync(empty, { recursive: true });
  const rows = browsers.map(({ name, costs }) => [
    name,
    of(costs, 'task', 0.5).toFixed(1),
    of(costs, 'task', 0.95).toFixed(1),
    of(costs, 'script', 0.5).toFixed(2),
    (of(costs, 'heap', 0.5) / 1_024).toFixed(0),
  ]);
  return {
    title: `Whole loads, Chromium: ${chosen.length} pages about something else, ${loads} times each`,
    text: textTable(['', 'tasks ms', 'p95', 'script ms', 'heap KB'], rows),
    figures: Object.fromEntries(browsers.map(({ name, costs }) => [name, costs])),
  };
}

function of(costs: readonly LoadCost[], what: keyof LoadCost, share: number): number {
  return quantile(
    costs.map((cost) => cost[what]),
    share,
  );
}

function emptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-extension-'));
  const scripts = [{ matches: ['https://*/*', 'http://*/*'], js: ['empty.js'], run_at: 'document_idle' }];
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: scripts };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'empty.js'), ';');
  return folder;
}
