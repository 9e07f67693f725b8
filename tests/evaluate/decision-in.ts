import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'webextension-polyfill';
import type { Decision } from '../../components/decision/decide.ts';
import type { InExtension } from '../browsers/ask-extension.ts';

/** Where the functions below run, the extension interfaces have this name, with promises. */
declare const chrome: Browser;

const LIMIT_MS = 15_000;
const BETWEEN_QUESTIONS_MS = 20;

/**
 * Asks the extension what it decided on the page in a tab, with the passages, and waits until it has. Asks the
 * extension itself, so that "no note" means decided and not merely not yet.
 *
 * @throws Error that says what was last heard, after 15 s.
 */
export async function decisionIn(inExtension: InExtension, tab: number): Promise<Decision> {
  let heard = 'nothing';
  const ask = async (): Promise<Decision | null> => {
    const gate = await inExtension(askGate, tab);
    heard = `the gate is ${gate}`;
    if (gate === 'nothing' || gate === 'not-read') return { show: false, because: 'nothing-found' };
    return gate === 'maybe' ? await inExtension(askDecision, tab) : null;
  };
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    // The question itself may hang where the page or the background is gone.
    const stop = new AbortController();
    const tooLate = pause(end - Date.now(), null, { signal: stop.signal }).catch(() => null);
    const answer = ask().catch((error: Error) => {
      heard = error.message;
      return null;
    });
    const decision = await Promise.race([answer, tooLate]);
    stop.abort();
    if (decision) return decision;
    await pause(BETWEEN_QUESTIONS_MS);
  }
  throw new Error(`The extension decided nothing in ${LIMIT_MS / 1000} s; last heard: ${heard}`);
}

/** Waits in the page itself, for two seconds at most: asking again and again costs more than the page does. */
async function askGate(tabId: number): Promise<string> {
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId },
    // A page that never finishes loading would not answer otherwise.
    injectImmediately: true,
    func: async () => {
      for (let look = 0; look < 100 && (globalThis.aclaraGate ?? 'waiting') === 'waiting'; look += 1) {
        await new Promise((resume) => setTimeout(resume, 20));
      }
      return globalThis.aclaraGate ?? 'not there';
    },
  });
  return String(answer?.result);
}

/** Nobody listens until the page script is in: that is an error here, and a reason to ask again. */
async function askDecision(tab: number): Promise<Decision | null> {
  const decision: Decision | undefined = await chrome.tabs.sendMessage(tab, { name: 'getDecision' });
  return decision ?? null;
}
