import type { Page, Worker } from '@playwright/test';
import { type InExtension, tabOf } from '../browsers/ask-extension.ts';
import { HOST } from '../browsers/note.ts';
import { NEWS_ORIGIN, type OpenedChromium } from '../browsers/open-chromium.ts';
import { readNote } from '../browsers/read-note.ts';
import { decisionIn } from './decision-in.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { Answer, Outcome } from './score.ts';

/** A labelled page with the document that is opened for it. */
export interface Job {
  page: LabelledPage;
  document: string | Buffer;
}

/** Enough to keep the processor busy while a page waits for its idle time. */
const TABS = 6;
const LOAD_LIMIT_MS = 15_000;

/**
 * Opens each page in Chromium and asks the extension about it, several tabs at a time.
 *
 * @param onOutcome Called after each page, for the progress.
 * @returns The outcomes in the order of the jobs.
 */
export async function judgePages(
  chromium: OpenedChromium,
  jobs: Job[],
  onOutcome: (done: number) => void,
): Promise<Outcome[]> {
  const inExtension = backgroundOf(chromium);
  const outcomes: Outcome[] = [];
  let next = 0;
  let done = 0;
  const work = async (name: number) => {
    const start = `/evaluate/tab-${name}.html`;
    chromium.servePage(start, '<!doctype html><title>Tab</title>', 'text/html');
    const tab = await chromium.visit(start);
    tab.setDefaultNavigationTimeout(LOAD_LIMIT_MS);
    const tabId = await inExtension(tabOf, NEWS_ORIGIN + start);
    for (let job = jobs[next]; job; job = jobs[next]) {
      const at = next++;
      const path = `/evaluate/${at}.html`;
      chromium.servePage(path, job.document, 'text/html; charset=utf-8');
      try {
        await chromium.visit(path, tab);
        outcomes[at] = { page: job.page, answer: await answerOn(tab, inExtension, tabId) };
      } catch (error) {
        outcomes[at] = { page: job.page, error: firstLine(error) };
      }
      chromium.servePage(path, '', 'text/html');
      onOutcome(++done);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, (_, index) => work(index)));
  return outcomes;
}

async function answerOn(tab: Page, inExtension: InExtension, tabId: number): Promise<Answer> {
  const decision = await decisionIn(inExtension, tabId);
  const hosts = await tab.locator(HOST).count();
  if (hosts !== (decision.show ? 1 : 0)) {
    throw new Error(`The extension says show: ${decision.show}, but the page holds ${hosts} notes.`);
  }
  if (!decision.show) return { show: false };
  const note = await readNote(tab);
  if (!note) throw new Error('The element of the note is there, but no note is in it.');
  const { language, strength, stance, passages } = decision.detection;
  const texts = passages.map(({ text }) => text);
  return {
    show: true,
    view: decision.view,
    language,
    strength,
    stance,
    passages: texts,
    cardLang: note.lang,
  };
}

/** Runs in the service worker, and wakes it where the browser has put it to sleep. */
function backgroundOf(chromium: OpenedChromium): InExtension {
  let worker: Worker = chromium.background;
  return async (body, input) => {
    if (!chromium.context.serviceWorkers().includes(worker)) worker = await wake(chromium);
    // Playwright's types take handles in what goes in and out into account; there are none here.
    return (await worker.evaluate(body as (value: unknown) => Promise<unknown>, input)) as never;
  };
}

async function wake({ context, openExtensionPage }: OpenedChromium): Promise<Worker> {
  const running = context.serviceWorkers().at(-1);
  if (running) return running;
  const started = context.waitForEvent('serviceworker', { timeout: LOAD_LIMIT_MS });
  // The popup asks the background for the settings.
  const [worker, popup] = await Promise.all([started, openExtensionPage('popup.html')]);
  await popup.close();
  return worker;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
