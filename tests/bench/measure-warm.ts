import type { BenchBrowser } from './bench-browser.ts';
import { bytesOf, gateFor, libraries, readingFor } from './bench-files.ts';
import type { BenchPage } from './bench-pages.ts';
import { type AnyRow, prepare, prepareReading, type Row, time, timeReading } from './in-page.ts';
import { plot } from './plot.ts';
import type { Section } from './section.ts';
import { quantile } from './statistics.ts';
import { textTable } from './text-table.ts';

const ROWS: Row[] = ['floor', 'gate', 'isProbablyReaderable', 'Readability', 'mark.js'];
/** In the order of the table. */
const ALL_ROWS: AnyRow[] = ['floor', 'gate', 'gate + page script', ...ROWS.slice(2)];
/** A page with fewer characters says little of a look: the first touch of a page outweighs its text. */
const LONG = 5_000;

/** What was measured of one page in one browser, in microseconds a look. */
interface Measured {
  page: string;
  characters: number;
  twoByte: boolean;
  warm: Partial<Record<AnyRow, { micros: number; ratio: number }>>;
}

/** Times a look at each page by the gate, by the cheapest way to read a text, and by libraries that read pages. */
export async function measureWarm(
  browser: BenchBrowser,
  pages: readonly BenchPage[],
): Promise<Section & { plot: string }> {
  const found: Measured[] = [];
  for (const page of pages) found.push(await measurePage(browser, page));
  const long = found.filter(({ characters }) => characters >= LONG);
  const rows = ALL_ROWS.map((row) => {
    const micros = found.flatMap(({ warm: { [row]: one } }) => one?.micros ?? []);
    return [
      row,
      quantile(micros, 0.5).toFixed(1),
      quantile(micros, 0.95).toFixed(0),
      times(quantile(ratios(row, found), 0.5)),
      times(quantile(ratios(row, long), 0.5)),
      times(Math.max(...ratios(row, long))),
      String(bytesOf(row)),
    ];
  });
  const dearest = [...long].sort((a, b) => ratioOf('gate', b) - ratioOf('gate', a)).slice(0, 5);
  const series = ALL_ROWS.map((row): [string, { characters: number; micros: number }[]] => [
    row,
    found.map(({ characters, warm }) => ({ characters, micros: warm[row]?.micros ?? 0 })),
  ]);
  return {
    title: `Warm, ${browser.name}: ${found.length} pages, ${long.length} of ${LONG} characters or more`,
    text: [
      textTable(['', 'median µs', 'p95 µs', '÷ floor', '÷ floor, long', 'worst, long', 'bytes'], rows),
      'The gate’s dearest of the long pages:',
      textTable(
        ['', 'characters', 'two-byte', 'floor µs', 'gate µs', '÷ floor'],
        dearest.map((one) => [
          one.page,
          String(one.characters),
          one.twoByte ? 'yes' : 'no',
          (one.warm.floor?.micros ?? 0).toFixed(1),
          (one.warm.gate?.micros ?? 0).toFixed(1),
          times(ratioOf('gate', one)),
        ]),
      ),
    ].join('\n\n'),
    figures: found,
    plot: plot(`Cost of a look at a page, ${browser.name}`, Object.fromEntries(series)),
  };
}

async function measurePage(browser: BenchBrowser, page: BenchPage): Promise<Measured> {
  await browser.load(page);
  await browser.run(prepare, undefined);
  await browser.put(gateFor(browser));
  for (const script of libraries()) await browser.put(script);
  const measured: Measured = { page: page.name, characters: 0, twoByte: false, warm: {} };
  for (const row of ROWS) {
    const slow = row === 'Readability' || row === 'mark.js';
    const given = { row, samples: slow ? 3 : 11, sample: slow ? 0 : 2, warmUp: row === 'floor' ? 150 : 0 };
    const result = await browser.run(time, given).catch(() => null);
    if (!result) continue; // A library that fails on a page has no figure there.
    measured.warm[row] = { micros: result.micros, ratio: result.ratio };
    measured.characters = result.characters;
    measured.twoByte = result.twoByte;
  }
  await browser.run(prepareReading, undefined);
  for (const script of readingFor(browser)) await browser.put(script);
  measured.warm['gate + page script'] = await browser.run(timeReading, { samples: 3 });
  return measured;
}

function ratios(row: AnyRow, of: readonly Measured[]): number[] {
  return of.map((one) => ratioOf(row, one)).filter((ratio) => ratio > 0);
}

function ratioOf(row: AnyRow, { warm }: Measured): number {
  return warm[row]?.ratio ?? 0;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
