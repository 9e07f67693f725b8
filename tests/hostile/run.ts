/**
 * `npm run test:hostile`: runs the tests of hostile pages and faults in both browsers, and prints each case with what came
 * of it. Build first. Ends with 1 where a case fails, or is driven in no browser without a reason.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { textTable } from '../bench/text-table.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { PATH_VARIABLE } from '../browsers/find-browser.ts';
import { hostileCases } from './hostile-cases.ts';
import { type Tally, tallyOf } from './report.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const RESULTS = path.join(PROJECT, 'test-results');
const NAMED = 'Hostile [0-9]+:';

for (const browser of ['chromium', 'firefox'] as const) {
  process.env[PATH_VARIABLE[browser]] = await ensureBrowser(browser);
}
process.env.ACLARA_TABS = '200';
const tabs = run('playwright', 'test', '-c', 'tests/playwright.config.ts', '-g', 'tabs are restored at once');
run('playwright', 'test', '-c', 'tests/playwright.config.ts', '-g', NAMED);
run(...vitest('vitest.firefox.config.ts', 'firefox'));
run(...vitest('vitest.config.ts', 'unit'));

const [chromium, firefox, unit] = ['browser.json', 'hostile-firefox.json', 'hostile-unit.json'].map((file) =>
  tallyOf(path.join(RESULTS, file)),
);
let wrong = tabs ? 0 : 1;
const rows = hostileCases.map(({ number, title, outcome, not }) => {
  const cell = (tally: Tally | undefined, reason: string | undefined) => {
    const found = tally?.get(number);
    if (found) return found.failed > 0 ? `${found.failed} failed` : `passed (${found.passed})`;
    return reason ? 'see below' : 'MISSING';
  };
  const cells = [cell(chromium, not?.chromium), cell(firefox, not?.firefox)];
  if (cells.some((one) => /failed|MISSING/u.test(one)) || (unit?.get(number)?.failed ?? 0) > 0) wrong += 1;
  return [String(number), title, ...cells, outcome];
});
console.log(`\n${textTable(['', 'case', 'Chromium', 'Firefox', 'outcome'], rows)}\n`);
for (const { number, not = {} } of hostileCases) {
  for (const [browser, reason] of Object.entries(not)) {
    const proven = unit?.get(number)?.passed ?? 0;
    console.log(`${number}, ${browser}: ${reason}${proven > 0 ? ` (unit tests: ${proven} passed)` : ''}`);
  }
}
const driven = (at: number) => rows.filter((row) => row[at]?.startsWith('passed')).length;
console.log(
  `\n200 tabs restored at once, and the extension ended under them: ${tabs ? 'passed' : 'failed'}.`,
);
console.log(`${driven(2)} of ${rows.length} driven in Chromium, ${driven(3)} in Firefox; ${wrong} wrong.`);
process.exitCode = wrong > 0 ? 1 : 0;

function vitest(config: string, project: string): [string, ...string[]] {
  const report = [
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=test-results/hostile-${project}.json`,
  ];
  return ['vitest', 'run', '-c', `tests/${config}`, '--project', project, '-t', NAMED, ...report];
}

/** @returns Whether the command ended well. */
function run(program: string, ...words: string[]): boolean {
  const bin = path.join(PROJECT, 'node_modules/.bin', program);
  const wishes = { cwd: PROJECT, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  return spawnSync(bin, words, wishes).status === 0;
}
