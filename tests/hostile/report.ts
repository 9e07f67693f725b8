import { readReport } from '../read-report.ts';

/** How many tests of a case passed and failed in one run, by the number of the case. */
export type Tally = Map<number, { passed: number; failed: number }>;

/** Counts the tests that are named by `titled`, in the report of Vitest or of Playwright. Others did not run. */
export function tallyOf(file: string): Tally {
  const tally: Tally = new Map();
  for (const { title, status } of readReport(file)) {
    const number = Number(/^Hostile (\d+):/u.exec(title)?.[1]);
    if (!number || status === 'other') continue;
    const one = tally.get(number) ?? { passed: 0, failed: 0 };
    one[status] += 1;
    tally.set(number, one);
  }
  return tally;
}
