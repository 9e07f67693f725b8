import { readFileSync } from 'node:fs';

/** How many tests of a case passed and failed in one run, by the number of the case. */
export type Tally = Map<number, { passed: number; failed: number }>;

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; ok: boolean }[];
}

/** What Vitest (`testResults`) and Playwright (`suites`) write. */
interface Report {
  suites?: PlaywrightSuite[];
  testResults?: { assertionResults: { title: string; status: string }[] }[];
}

/** Counts the tests that are named by `titled`, in the report of Vitest or of Playwright. @throws Error without a report. */
export function tallyOf(file: string): Tally {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = [
    ...(report.suites ?? []).flatMap(specsOf).map(({ title, ok }) => ({ title, passed: ok })),
    ...(report.testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ title, status }) => ({ title, passed: status === 'passed' })),
  ];
  const tally: Tally = new Map();
  for (const { title, passed } of tests) {
    const number = Number(/^Hostile (\d+):/u.exec(title)?.[1]);
    if (!number) continue;
    const one = tally.get(number) ?? { passed: 0, failed: 0 };
    if (passed) one.passed += 1;
    else one.failed += 1;
    tally.set(number, one);
  }
  return tally;
}

function specsOf({ suites = [], specs = [] }: PlaywrightSuite): { title: string; ok: boolean }[] {
  return [...specs, ...suites.flatMap(specsOf)];
}
