/** What the bench runs in a page. Each function may use nothing from outside its body. */

declare global {
  /** Set up by `prepare`: runs the gate's look at the page, as its idle callback would. */
  var lookOfGate: (() => Promise<void>) | undefined;
  var Readability: new (page: Document) => { parse(): unknown };
  var isProbablyReaderable: (page: Document) => boolean;
  var Mark: new (root: Element) => { mark(words: string[], options: object): void; unmark(): void };
}

/** Gives the gate, as it ships, the surroundings of an extension, and keeps its look to be called at will. */
export function prepare(): void {
  const quiet = { id: 'bench', sendMessage: async () => undefined, onMessage: { addListener() {} } };
  Object.assign(globalThis, {
    browser: { runtime: quiet },
    requestIdleCallback: (run: () => Promise<void>) => {
      globalThis.lookOfGate = run;
      return 0;
    },
  });
}

/** A row of the bench, timed in a page. */
export type Row = 'floor' | 'gate' | 'isProbablyReaderable' | 'Readability' | 'mark.js';
/** And the row that takes more than one task. */
export type AnyRow = Row | 'gate + page script';

/**
 * How long one call takes, warm. Samples of the row and of the floor take turns, so that both meet the same machine,
 * after the floor was read for a while: until the heap has grown, every long text that is read costs a collection.
 *
 * @returns Microseconds a call, and the ratio of the two, each the median of the samples.
 */
export async function time({
  row,
  samples,
  sample,
  warmUp,
}: {
  row: Row;
  samples: number;
  sample: number;
  warmUp: number;
}) {
  const rows: Record<Row, () => unknown> = {
    floor: () => (document.body.textContent ?? '').indexOf('\u0001nowhere'),
    gate: () => globalThis.lookOfGate?.(),
    isProbablyReaderable: () => globalThis.isProbablyReaderable(document),
    Readability: () => new globalThis.Readability(document.cloneNode(true) as Document).parse(),
    'mark.js': () => {
      const mark = new globalThis.Mark(document.body);
      mark.mark(['Venezuela'], { separateWordSearch: false });
      mark.unmark();
    },
  };
  const micros = async (run: () => unknown) => {
    let calls = 0;
    const start = performance.now();
    let now = start;
    do {
      await run(); // the gate pauses on its way, if only for the rest of a task
      calls += 1;
      now = performance.now();
    } while (now - start < sample);
    return ((now - start) * 1_000) / calls;
  };
  const middle = (values: number[]) =>
    values.sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;
  for (const start = performance.now(); performance.now() - start < warmUp; ) rows.floor();
  await rows[row]();
  const found: { floor: number; row: number }[] = [];
  for (let count = 0; count < samples; count += 1)
    found.push({ floor: await micros(rows.floor), row: await micros(rows[row]) });
  const text = document.body.textContent ?? '';
  return {
    micros: middle(found.map((one) => one.row)),
    ratio: middle(found.map((one) => one.row / one.floor)),
    characters: text.length,
    twoByte: /[\u0100-\uffff]/.test(text),
  };
}

/** Gives the page script, as it ships, the surroundings of an extension; the page is said to be in English. */
export function prepareReading(): void {
  const detectLanguage = async () => ({ isReliable: true, languages: [{ language: 'en', percentage: 100 }] });
  const i18n = { detectLanguage, getUILanguage: () => 'en' };
  Object.assign(globalThis, { aclaraGate: 'nothing' });
  Object.assign(Reflect.get(globalThis, 'browser'), { i18n });
}

/** How long the gate's look and a whole reading of the page take together, the knowledge of English being there. */
export async function timeReading({ samples }: { samples: number }) {
  const page = Reflect.get(globalThis, 'aclaraPage') as { look(mayConcern: boolean): Promise<void> };
  const middle = (values: number[]) => values.sort((one, two) => one - two)[values.length >> 1] ?? Number.NaN;
  const found: { floor: number; row: number }[] = [];
  for (let sample = -1; sample < samples; sample += 1) {
    const start = performance.now();
    (document.body.textContent ?? '').indexOf('\u0001nowhere');
    const middleOf = performance.now();
    await globalThis.lookOfGate?.();
    await page.look(true).catch(() => undefined);
    const end = performance.now();
    if (sample >= 0) found.push({ floor: middleOf - start, row: end - middleOf });
  }
  const micros = middle(found.map(({ row }) => row)) * 1_000;
  return { micros, ratio: middle(found.map(({ floor, row }) => row / Math.max(floor, 0.001))) };
}

/** How long the very first call takes in a page that was just loaded, in microseconds; with the making of the gate. */
export async function timeCold({ row, gate }: { row: 'floor' | 'gate'; gate: string }): Promise<number> {
  const start = performance.now();
  if (row === 'floor') (document.body.textContent ?? '').indexOf('\u0001nowhere');
  else {
    // A function and not a script element: the page's own policy has no say in it.
    new Function(gate)();
    await globalThis.lookOfGate?.();
  }
  return (performance.now() - start) * 1_000;
}

/** Time in the gate's own callbacks while a page appends nodes, one a task, in microseconds. */
export async function timeMutations({ gate, nodes }: { gate: string; nodes: number }): Promise<number> {
  let spent = 0;
  const Real = MutationObserver;
  globalThis.MutationObserver = class extends Real {
    constructor(call: MutationCallback) {
      super((records, observer) => {
        const start = performance.now();
        call(records, observer);
        spent += performance.now() - start;
      });
    }
  };
  new Function(gate)();
  globalThis.lookOfGate?.();
  await new Promise((done) => setTimeout(done, 50));
  spent = 0;
  for (let at = 0; at < nodes; at += 1) {
    document.body.append(Object.assign(document.createElement('p'), { textContent: `Line ${at}` }));
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  }
  globalThis.MutationObserver = Real;
  return spent * 1_000;
}
