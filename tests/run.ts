/** What `npm test` runs, from the quickest answer to the slowest. The last line is `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { type BrowserName, PATH_VARIABLE } from './browsers/find-browser.ts';
import { readReport } from './read-report.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(PROJECT, 'test-results');

interface Tally {
  passed: number;
  /** A test that was skipped or that only passes at times counts as failed. */
  failed: number;
  /** What did not pass, and why. */
  failures: string[];
}

interface Step {
  title: string;
  /** Run one after the other until one fails. */
  commands: string[][];
  /** The report that holds the counts, in `test-results/`; without one the step counts as a single test. */
  report?: string;
  /** Cannot say anything useful without a build. */
  needsBuild?: true;
  browser?: BrowserName;
  /** Runs while the next steps do, since none needs both cores; what it says is held back until it ends. */
  beside?: true;
}

const steps: Step[] = [
  { title: 'Style', commands: [['biome', 'check', '.']] },
  {
    title: 'Types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { title: 'Nothing unused', commands: [['knip']] }, // reads what the types were prepared with
  { title: 'Unit tests', commands: [vitest('vitest.config.ts', 'unit')], report: 'unit.json' },
  { title: 'Build', commands: [['npm', 'run', 'build']] },
  {
    title: 'Firefox tests',
    commands: [vitest('vitest.firefox.config.ts', 'firefox')],
    report: 'firefox.json',
    needsBuild: true,
    browser: 'firefox',
    beside: true,
  },
  {
    title: 'Package tests',
    commands: [vitest('vitest.config.ts', 'built')],
    report: 'built.json',
    needsBuild: true,
  },
  {
    title: 'Chromium tests',
    commands: [['playwright', 'test', '-c', 'tests/playwright.config.ts']],
    report: 'browser.json',
    needsBuild: true,
    browser: 'chromium',
  },
  {
    title: 'Accuracy on our own texts',
    commands: [
      [
        // A part of them: `unit/accuracy.test.ts` reads all, without the browser around.
        ...['node', 'tests/evaluate/evaluate.ts', 'tests/texts', '--every', '10'],
        ...['--min-recall', '0.97', '--min-precision', '0.97', '--min-stance', '0.9', '--min-card-lang', '1'],
      ],
    ],
    needsBuild: true,
    browser: 'chromium',
  },
];

function vitest(config: string, project: string): string[] {
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${project}.json`];
  return ['vitest', 'run', '-c', `tests/${config}`, '--project', project, ...reports];
}

const NOT_DONE: Tally = { passed: 0, failed: 1, failures: [] };

/** Brings a step's browser, before the step begins: nothing else may install anything at the same time. */
async function bringBrowser({ browser }: Step): Promise<boolean> {
  if (!browser) return true;
  try {
    process.env[PATH_VARIABLE[browser]] = await ensureBrowser(browser);
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

async function runStep(step: Step): Promise<Tally> {
  let succeeded = true;
  let held = '';
  const say = step.beside
    ? (text: string) => {
        held += text;
      }
    : null;
  for (const command of step.commands) {
    succeeded &&= await run(command, say);
  }
  if (step.beside) console.log(`\n=== ${step.title} ===\n${held}`);
  if (!step.report) return succeeded ? { passed: 1, failed: 0, failures: [] } : NOT_DONE;

  const outcomes = readReport(path.join(RESULTS, step.report));
  if (outcomes.length === 0) console.log('No test ran: that counts as a failure.');
  const failures = outcomes
    .filter(({ status }) => status !== 'passed')
    .map(({ title, message }) => `${title}: ${message}`);
  // A file that does not load, or an error between tests, fails the run without a failed test.
  const unseen = failures.length === 0 && (!succeeded || outcomes.length === 0) ? 1 : 0;
  return {
    passed: outcomes.length - failures.length,
    failed: failures.length + unseen,
    failures,
  };
}

/** @param say Takes what the command says; `null` lets it say so itself. */
function run([program = '', ...words]: string[], say: ((text: string) => void) | null): Promise<boolean> {
  const bin = path.join(PROJECT, 'node_modules/.bin');
  return new Promise((done) => {
    const child = spawn(program, words, {
      cwd: PROJECT,
      stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
      // On Windows the programs in .bin are scripts, and only a shell starts those.
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => say?.(String(data)));
    child.once('error', (error) => {
      console.log(error.message);
      done(false);
    });
    child.once('exit', (code) => done(code === 0));
  });
}

rmSync(RESULTS, { recursive: true, force: true });
const total: Tally = { passed: 0, failed: 0, failures: [] };
let built: boolean = true;

const beside: Promise<void>[] = [];

for (const step of steps) {
  const skipped: boolean = step.needsBuild === true && !built;
  if (!step.beside || skipped) console.log(`\n=== ${step.title} ===`);
  if (skipped) console.log('Not run, because the build failed.');
  const ready: boolean = !skipped && (await bringBrowser(step));
  const done = (ready ? runStep(step) : Promise.resolve(NOT_DONE)).then((count: Tally) => {
    if (step.title === 'Build') built = count.failed === 0;
    if (count.failed > 0) total.failures.push(...[`\nFailed: ${step.title}`, ...count.failures]);
    total.passed += count.passed;
    total.failed += count.failed;
  });
  if (step.beside) beside.push(done);
  else await done;
}
await Promise.all(beside);

// Again, since a long way up nobody looks for it.
console.log(total.failures.join('\n  '));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
