import { readFileSync } from 'node:fs';

/** What came of one test. */
export interface Outcome {
  title: string;
  /** `other`: skipped, or passing only at times. */
  status: 'passed' | 'failed' | 'other';
  /** What was wrong, first line. */
  message: string;
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
}

/** What Vitest (`testResults`) and Playwright (`suites`) write, as far as it is read. */
interface Report {
  suites?: PlaywrightSuite[];
  testResults?: {
    assertionResults: { title: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** What came of each test, from what Vitest or Playwright wrote as JSON. Without a file that can be read, nothing ran. */
export function readReport(file: string): Outcome[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  return [
    ...(report.suites ?? []).flatMap(outcomesIn),
    ...(report.testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ title, status, failureMessages }) => outcome(title, status, failureMessages?.[0])),
  ];
}

function outcomesIn({ suites = [], specs }: PlaywrightSuite): Outcome[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, results }) =>
      outcome(title, status, results.find(({ error }) => error)?.error?.message),
    ),
  );
  return [...own, ...suites.flatMap(outcomesIn)];
}

/** In Playwright's words a test that passes is `expected`, and one that fails `unexpected`. */
function outcome(title: string, status: string, message = ''): Outcome {
  const passed = status === 'passed' || status === 'expected';
  const failed = status === 'failed' || status === 'unexpected';
  return {
    title,
    status: passed ? 'passed' : failed ? 'failed' : 'other',
    message: message.split('\n', 1)[0] ?? '',
  };
}
