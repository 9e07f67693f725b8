/**
 * `npm run bench [-- --pages DIR] [--peer DIR …] [--only PART …]`: what the extension costs on pages, beside the floor and
 * peers, in one run. Build first. Read the ratios before the microseconds: a machine differs from itself by the minute.
 *
 * - warm: the gate as it ships against the cheapest way to read a page's text, and libraries that read pages
 * - cold: the first look at a page, with the making of the expressions
 * - mutations: a page that grows
 * - load: whole pages with the extension, with an empty one, with none, and with any unpacked extension given
 * - card: from the gate's hit to the card
 * - tasks: how long our scripts hold up a page of 5 MB, one on the topic and one about something else
 * - changes: what a page costs that changes with every frame, for a minute
 * - popup: from its opening to what the reader can use
 * - growth: more topics, more languages
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchBrowser, benchChromium, benchFirefox } from './bench-browser.ts';
import { benchPages, nearest, roughText } from './bench-pages.ts';
import { measureCard } from './measure-card.ts';
import { measureCold, measureMutations } from './measure-fresh.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureLoads } from './measure-loads.ts';
import { measureChanges, measurePopup, measureTasks } from './measure-own.ts';
import { measureWarm } from './measure-warm.ts';
import type { Section } from './section.ts';

const RESULTS = path.resolve(import.meta.dirname, '../../bench-results');

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
    loads: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true },
  },
});
const pages = benchPages(values.pages);
const text = nearest(pages, [200_000])
  .map(({ page }) => roughText(page.html))
  .join('');
mkdirSync(RESULTS, { recursive: true });

const parts: Record<string, () => Promise<Section[]>> = {
  warm: () =>
    inEach(async (browser) => {
      const section = await measureWarm(browser, pages);
      const name = /firefox/iu.test(browser.name) ? 'firefox' : 'chromium';
      writeFileSync(path.join(RESULTS, `${name}.svg`), section.plot);
      return section;
    }),
  cold: () => inEach((browser) => measureCold(browser, pages)),
  mutations: () => inEach((browser) => measureMutations(browser, pages)),
  load: async () => [await measureLoads(pages, Number(values.loads), values.peer)],
  card: async () => [await measureCard()],
  tasks: async () => [await measureTasks()],
  changes: async () => [await measureChanges()],
  popup: async () => [await measurePopup()],
  growth: async () => [await measureGrowth(text)],
};

const unknown = values.only?.filter((name) => !(name in parts)) ?? [];
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);
const report: Record<string, unknown> = { pages: values.pages ?? 'our own', date: new Date().toISOString() };
for (const [name, measure] of Object.entries(parts)) {
  if (values.only && !values.only.includes(name)) continue;
  for (const { title, text: table, figures } of await measure()) {
    console.log(`\n${title}\n\n${table}`);
    report[title] = figures;
  }
}
writeFileSync(path.join(RESULTS, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(
  `\nAll figures are in ${path.relative(process.cwd(), RESULTS)}/bench.json, with a plot for each browser.`,
);

async function inEach(measure: (browser: BenchBrowser) => Promise<Section>): Promise<Section[]> {
  const sections: Section[] = [];
  for (const open of [benchChromium, benchFirefox]) {
    const browser = await open();
    sections.push(await measure(browser));
    await browser.close();
  }
  return sections;
}
