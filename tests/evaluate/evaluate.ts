/**
 * `npm run evaluate -- FILE.jsonl FOLDER …`: how well the built extension tells pages on topic from all others, in
 * real Chromium. Files hold labelled pages, one a line; the pages in a folder are all taken as off topic.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../browsers/open-chromium.ts';
import { type Job, judgePages } from './judge-pages.ts';
import { documentOf, parseLabelledPages, startOf } from './labelled-page.ts';
import {
  type Outcome,
  scoreOf,
  scoresByLanguage,
  shortfalls,
  type Thresholds,
  verdictOn,
  wrongOf,
} from './score.ts';
import { tableOf, withTable } from './table.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const USAGE =
  'npm run evaluate -- FILE.jsonl|FOLDER … [--langs en,es] [--every 6] [--min-recall 0.9] [--min-precision 0.9] ' +
  '[--min-stance 0.9] [--min-card-lang 1] [--json FILE] [--write-table FILE.md]';

interface Wishes {
  inputs: string[];
  /** Empty for all. */
  langs: string[];
  /** Of each file only every so many pages, for a quicker look. */
  every: number;
  least: Thresholds;
  json: string | undefined;
  /** A Markdown file with the two marks between which the table goes. */
  table: string | undefined;
}

function readWishes(): Wishes {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      langs: { type: 'string', default: '' },
      every: { type: 'string', default: '1' },
      'min-recall': { type: 'string' },
      'min-precision': { type: 'string' },
      'min-stance': { type: 'string' },
      'min-card-lang': { type: 'string' },
      json: { type: 'string' },
      'write-table': { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(`Nothing to evaluate. Usage: ${USAGE}`);
  return {
    inputs: positionals,
    langs: values.langs.split(',').filter(Boolean),
    every: toStep(values.every),
    least: {
      recall: toShare('--min-recall', values['min-recall']),
      precision: toShare('--min-precision', values['min-precision']),
      stance: toShare('--min-stance', values['min-stance']),
      cardLang: toShare('--min-card-lang', values['min-card-lang']),
    },
    json: values.json,
    table: values['write-table'],
  };
}

function toStep(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new Error(`--every is "${text}"; it takes a whole number from 1.`);
  }
  return value;
}

function toShare(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= 0 && value <= 1)) throw new Error(`${name} is "${text}"; it takes a number from 0 to 1.`);
  return value;
}

/** Labelled pages of files and of folders of such files; a folder without any holds saved pages. */
function readJobs(inputs: readonly string[], langs: readonly string[], every: number): Job[] {
  return inputs.flatMap((input) => {
    if (!existsSync(input)) throw new Error(`${input}: there is no such file or folder.`);
    if (statSync(input).isDirectory()) {
      const labelled = readdirSync(input)
        .filter((file) => file.endsWith('.jsonl'))
        .sort();
      return labelled.length > 0
        ? readJobs(
            labelled.map((file) => path.join(input, file)),
            langs,
            every,
          )
        : savedPages(input);
    }
    return parseLabelledPages(readFileSync(input, 'utf8'), input)
      .filter(({ lang }) => langs.length === 0 || langs.includes(lang))
      .filter((_, index) => index % every === 0)
      .map((page) => ({ page, document: documentOf(page) }));
  });
}

/** Every .html file in a folder and those below it. */
function savedPages(folder: string): Job[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      page: { id: file, lang: 'pages', label: 'off', title: file },
      document: readFileSync(path.join(folder, file)),
    }));
}

/** The pages that went wrong, with what is needed to find out why. */
function listOf(outcomes: Outcome[], verdict: ReturnType<typeof verdictOn>, title: string): string[] {
  const wrong = outcomes.filter((outcome) => verdictOn(outcome) === verdict);
  if (wrong.length === 0) return [];
  return [
    `\n${title}:`,
    ...wrong.flatMap((outcome) => {
      const { page } = outcome;
      const passages = 'answer' in outcome && outcome.answer.show ? outcome.answer.passages : [];
      const reasons = 'error' in outcome ? [outcome.error] : passages;
      return [
        `  ${page.id} (${page.lang}, ${page.label}): ${startOf(page)}`,
        ...reasons.map((r) => `    ${r}`),
      ];
    }),
  ];
}

/** Hits whose stance or language is not as labelled. */
function unlike(outcomes: Outcome[]): string[] {
  const lines = outcomes.flatMap((outcome) => {
    if (verdictOn(outcome) !== 'hit' || !('answer' in outcome) || !outcome.answer.show) return [];
    const { page, answer } = outcome;
    const wrong = wrongOf(page, answer);
    return wrong.length > 0 ? [`  ${page.id} (${page.lang}): ${wrong.join(', ')}: ${startOf(page)}`] : [];
  });
  return lines.length > 0 ? ['\nHits with a wrong stance or language:', ...lines] : [];
}

function tellProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
}

/** Works on a copy of the extension, so that a build meanwhile does not change what is measured. */
async function judge(jobs: Job[]): Promise<Outcome[]> {
  const copy = mkdtempSync(path.join(tmpdir(), 'evaluated-extension-'));
  try {
    cpSync(EXTENSION, copy, { recursive: true });
    const chromium = await openChromium({ extension: copy });
    const tell = (done: number) => tellProgress(done, jobs.length);
    return await judgePages(chromium, jobs, tell).finally(chromium.close);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function evaluate(): Promise<number> {
  const wishes = readWishes();
  const jobs = readJobs(wishes.inputs, wishes.langs, wishes.every);
  if (jobs.length === 0) throw new Error('No page is left to evaluate.');
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built: run "npm run build" first.');

  const outcomes = await judge(jobs);

  const all = scoreOf(outcomes);
  const table = tableOf([...scoresByLanguage(outcomes), ['all', all]]);
  console.log(table);
  if (wishes.table) writeFileSync(wishes.table, withTable(readFileSync(wishes.table, 'utf8'), table));
  const lists = [
    ...listOf(outcomes, 'miss', 'Misses'),
    ...listOf(outcomes, 'false alarm', 'False alarms'),
    ...listOf(outcomes, 'error', 'Errors'),
    ...unlike(outcomes),
  ];
  for (const line of lists) console.log(line);
  if (wishes.json) {
    const results = { all, byLanguage: Object.fromEntries(scoresByLanguage(outcomes)), outcomes };
    writeFileSync(wishes.json, `${JSON.stringify(results, null, 2)}\n`);
  }

  const reasons = shortfalls(all, wishes.least);
  if (all.errors > 0) reasons.push(`${all.errors} pages could not be judged.`);
  for (const reason of reasons) console.log(`\n${reason}`);
  return reasons.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await evaluate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
