import path from 'node:path';
import { runnerImport } from 'vite';
import type { Section } from './section.ts';
import { textTable } from './text-table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Topics and languages to be measured; a topic has the words of the real one, each with other letters. */
const SIZES: [topics: number, languages: number][] = [
  [1, 24],
  [3, 24],
  [10, 24],
  [1, 48],
  [3, 48],
  [10, 48],
];

/** One size of the gate: its words and bytes, and microseconds a look at the text. */
export interface Growth {
  name: string;
  words: number;
  bytes: number;
  micros: number;
}

/** Measures the gate with more topics and languages, on a text about something else, in this engine. */
export async function measureGrowth(text: string): Promise<Section> {
  const { module } = await runnerImport<typeof import('./synthetic-gate.ts')>(
    path.join(import.meta.dirname, 'synthetic-gate.ts'),
    { configFile: false, root: ROOT, resolve: { alias: { '@': ROOT } } },
  );
  const rows = [
    ...SIZES.map(([topics, languages]) => module.measureGate(topics, languages, text)),
    ...[1, 1_000].map((topics) => module.measureHashed(topics, text)),
  ];
  return {
    title: `Growth: the gate with more topics and languages, on ${text.length} characters about something else`,
    text: growthTable(rows),
    figures: rows,
  };
}

/** `× words` is how much longer the list of words is than in the first row. */
function growthTable(rows: readonly Growth[]): string {
  const [first] = rows;
  const times = (value: number, of: number | undefined) => `${(value / (of ?? value)).toFixed(1)} ×`;
  return textTable(
    ['topics × languages', 'words', '× words', 'bytes', 'µs a look', '× cost'],
    rows.map(({ name, words, bytes, micros }) => [
      name,
      String(words),
      times(words, first?.words),
      String(bytes),
      micros.toFixed(0),
      times(micros, first?.micros),
    ]),
  );
}
