import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { InExtension, Outcome } from '../browsers/ask-extension.ts';
import type { NotePage } from '../browsers/read-note.ts';

/** What a scenario asks of either browser. Each begins with the settings as at first. */
export interface ScenarioBrowser {
  /** Opens a demo page in a new tab, or in the one given. */
  read(path: string, tab?: NotePage): Promise<NotePage>;
  /** Opens a page of the extension in a new tab. */
  openOwn(path: string): Promise<NotePage>;
  /** Waits until the extension has decided on a page. */
  outcomeOf(tab: NotePage, state?: Outcome['state']): Promise<Outcome>;
  /** Adds or replaces a demo page; with more headers, where it has some. */
  serve(path: string, html: string, headers?: Record<string, string>): void;
  /** Runs a function where the extension's interfaces are. */
  inExtension: InExtension;
  /** The host of the demo pages, as the extension names it. */
  site: string;
  /** Gives a file to a field for files. */
  giveFile(tab: NotePage, file: { name: string; text: string }): Promise<void>;
}

/** Something a reader does and sees, the same in each browser. */
export interface Scenario {
  title: string;
  run(browser: ScenarioBrowser): Promise<void>;
}

const LIMIT_MS = 10_000;

/** Runs a function in a page. It may use nothing from outside its body. */
export function look<Answer, Given = undefined>(
  tab: NotePage,
  body: (given: Given) => Answer,
  given?: Given,
): Promise<Awaited<Answer>> {
  // Playwright and Puppeteer agree on this, but not in their types.
  const evaluate = tab.evaluate.bind(tab) as (body: unknown, given: unknown) => Promise<Awaited<Answer>>;
  return evaluate(body, given);
}

/** Waits until a function in the page gives what is expected. @throws Error that shows the last answer, after 10 s. */
export async function waitUntil<Answer, Given = undefined>(
  tab: NotePage,
  body: (given: Given) => Answer,
  meets: (answer: Awaited<Answer>) => boolean,
  given?: Given,
): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  let last: unknown;
  do {
    const answer = await look(tab, body, given);
    if (meets(answer)) return;
    last = answer;
    await pause(25);
  } while (Date.now() < end);
  assert.fail(`After ${LIMIT_MS / 1000} s the page still says: ${JSON.stringify(last)}`);
}

/** Waits until a page of the extension shows a text, as the reader sees it. */
export function waitForText(tab: NotePage, text: string): Promise<void> {
  return waitUntil(
    tab,
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as seen.
    () => document.body.innerText,
    (shown) => shown.includes(text),
  );
}

/** Presses a control of a page of the extension by its role and name. */
export async function pressIn(
  tab: NotePage,
  role: 'button' | 'switch' | 'radio' | 'tab',
  name: string,
): Promise<void> {
  if ('context' in tab) await tab.getByRole(role, { name, exact: true }).click();
  else {
    // Firefox draws, and so lets press, the tab in front only.
    await tab.bringToFront();
    await tab.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(LIMIT_MS).click();
  }
}

/** Picks from a list of a page of the extension by its label. */
export async function pickIn(tab: NotePage, label: string, value: string): Promise<void> {
  if ('context' in tab) await tab.getByRole('combobox', { name: label, exact: true }).selectOption(value);
  else {
    const list = await tab.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
    await list?.select(value);
  }
}

/** Sends a message to the page script in a tab, as the background does. */
export async function tellPage(
  { inExtension }: ScenarioBrowser,
  tab: NotePage,
  message: { name: string; request?: object },
): Promise<void> {
  await inExtension(sendTo, { url: tab.url(), message });
}

/** Runs in the extension, so it may use nothing from outside its body. */
async function sendTo({ url, message }: { url: string; message: object }): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  await chrome.tabs.sendMessage(id, message);
}

declare const chrome: import('webextension-polyfill').Browser;
