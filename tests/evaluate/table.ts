import type { Score, Share } from './score.ts';

const COLUMNS: [head: string, cell: (score: Score) => string][] = [
  ['on', ({ on }) => String(on)],
  ['near', ({ near }) => String(near)],
  ['off', ({ off }) => String(off)],
  ['hits', ({ hits }) => String(hits)],
  ['misses', ({ misses }) => String(misses)],
  ['false alarms', ({ falseAlarms }) => String(falseAlarms)],
  ['errors', ({ errors }) => String(errors)],
  ['recall', ({ recall }) => decimal(recall)],
  ['precision', ({ precision }) => decimal(precision)],
  ['stance right', ({ stance }) => fraction(stance)],
  ['card language right', ({ cardLang }) => fraction(cardLang)],
];

/** Draws scores as a table of text, a row each; a dash where nothing can be said. */
export function tableOf(rows: [name: string, score: Score][]): string {
  const cells = [
    ['', ...COLUMNS.map(([head]) => head)],
    ...rows.map(([name, score]) => [name, ...COLUMNS.map(([, cell]) => cell(score))]),
  ];
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells
    .map(([name = '', ...rest]) => {
      const numbers = rest.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
      return [name.padEnd(widths[0] ?? 0), ...numbers].join('  ');
    })
    .join('\n');
}

function decimal({ right, of }: Share): string {
  // Rounded down: 1.00 is for those that are complete.
  return of === 0 ? '–' : (Math.floor((right / of) * 100 + 1e-9) / 100).toFixed(2);
}

function fraction({ right, of }: Share): string {
  return of === 0 ? '–' : `${right} of ${of}`;
}

const TABLE = /(<!-- evaluation -->\n)[\s\S]*?(<!-- \/evaluation -->)/u;

/**
 * Puts a table into a Markdown text, between its two marks.
 *
 * @throws Error when the text has no such marks.
 */
export function withTable(markdown: string, table: string): string {
  if (!TABLE.test(markdown)) {
    throw new Error(
      'There are no marks <!-- evaluation --> and <!-- /evaluation --> to put the table between.',
    );
  }
  return markdown.replace(TABLE, (_, before, after) => `${before}\n\`\`\`text\n${table}\n\`\`\`\n\n${after}`);
}
