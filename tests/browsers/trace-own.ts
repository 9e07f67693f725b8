import type { Page } from '@playwright/test';

/** In place of a script's name. */
export const AFTER_A_WAIT = 'after a wait';

/** Something that the browser ran for one of our scripts. */
export interface OwnTask {
  /** Such as `gate.js`. */
  file: string;
  /** In milliseconds of the clock. */
  ms: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  /** Start and duration, in microseconds. */
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/**
 * What of our scripts ran in a tab while something was done: script evaluations and calls of functions from the
 * browser, as Chromium's timeline has them. What a call goes on with after it waited is a run of microtasks, which the
 * timeline does not tell whose it is: those of the same frame that took a millisecond or more are taken for ours, too
 * many rather than too few.
 */
export async function traceOwn(tab: Page, doing: () => Promise<unknown>): Promise<OwnTask[]> {
  const protocol = await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  protocol.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
  });
  await doing();
  const complete = new Promise((done) => protocol.once('Tracing.tracingComplete', done));
  await protocol.send('Tracing.end');
  await complete;
  await protocol.detach();
  const own = events.filter(({ args }) => args.data?.url?.startsWith('chrome-extension:'));
  const renderer = own[0]?.pid;
  const resumed = events.filter(
    ({ name, pid, ts, dur = 0 }) =>
      name === 'RunMicrotasks' && pid === renderer && dur >= 1_000 && !own.some((one) => holds(one, ts)),
  );
  return [
    ...own
      .filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript')
      .map((event) => taskOf(new URL(event.args.data?.url ?? '').pathname.slice(1), event)),
    ...resumed.map((event) => taskOf(AFTER_A_WAIT, event)),
  ];
}

function holds({ ts, dur = 0 }: TraceEvent, at: number): boolean {
  return at >= ts && at <= ts + dur;
}

function taskOf(file: string, { dur = 0 }: TraceEvent): OwnTask {
  return { file, ms: dur / 1_000 };
}
