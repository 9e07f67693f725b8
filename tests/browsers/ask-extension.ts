import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'webextension-polyfill';

/** Chromium and Firefox both know the extension interfaces by this name, with promises. */
declare const chrome: Browser;

/** Runs a function where the interfaces of the extension are: in its background, or in a page of its own. */
export type InExtension = <Given, Answer>(
  body: (given: Given) => Promise<Answer>,
  given: Given,
) => Promise<Answer>;

/** What the extension knows of a page. */
export interface Outcome {
  /** `not-read` and `nothing` are the gate's words; the others are the page script's. */
  state:
    | 'not-read'
    | 'nothing'
    | 'nothing-found'
    | 'paused'
    | 'snoozed'
    | 'wrong-match'
    | 'hidden-on-site'
    | 'card'
    | 'pill'
    | 'undecided';
  /** The text on the toolbar icon. */
  badge: string;
}

/** Enough for five megabytes of text on a machine with other work to do. */
const LIMIT_MS = 40_000;
const BETWEEN_LOOKS_MS = 25;

/**
 * Asks the extension until it has decided on the page at this address, which may be open in one tab only.
 *
 * @param state Where given, waits until the decision is this one.
 * @throws Error that shows the last answer, after 40 s.
 */
export async function waitForOutcome(
  inExtension: InExtension,
  url: string,
  state?: Outcome['state'],
): Promise<Outcome> {
  const end = Date.now() + LIMIT_MS;
  let last = 'nothing';
  while (Date.now() < end) {
    try {
      const outcome = await inExtension(outcomeOf, url);
      last = JSON.stringify(outcome);
      if (outcome.state === state || (!state && outcome.state !== 'undecided')) return outcome;
    } catch (error) {
      last = String(error);
    }
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new Error(
    `No decision on ${url} ${state ? `to be ${state} ` : ''}after ${LIMIT_MS / 1000} s, last: ${last}`,
  );
}

/** The number of the one tab that shows this address. Runs in the extension. */
export async function tabOf(url: string): Promise<number> {
  const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
  const [id] = tabs.map((tab) => tab.id);
  if (tabs.length !== 1 || id === undefined) throw new Error(`${tabs.length} tabs show ${url}.`);
  return id;
}

/** Puts all settings back to what they were at first. Runs in the extension. */
export async function forgetSettings(): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
}

/** Runs in the extension, so it may use nothing from outside its body. */
async function outcomeOf(url: string): Promise<Outcome> {
  const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
  const tabId = tabs[0]?.id;
  if (tabs.length !== 1 || tabId === undefined) throw new Error(`${tabs.length} tabs show ${url}.`);
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => globalThis.aclaraGate ?? 'waiting',
  });
  const gate = String(injected?.result);
  const badgeText = () => chrome.action.getBadgeText({ tabId });
  if (gate === 'nothing' || gate === 'not-read') return { state: gate, badge: await badgeText() };
  if (gate !== 'maybe') return { state: 'undecided', badge: await badgeText() };
  const decision = await chrome.tabs
    .sendMessage<unknown, { show: boolean; view: 'card' | 'pill'; because: 'nothing-found' } | undefined>(
      tabId,
      {
        name: 'getDecision',
      },
    )
    .catch(() => undefined); // The page script is on its way.
  if (!decision) return { state: 'undecided', badge: await badgeText() };
  return { state: decision.show ? decision.view : decision.because, badge: await badgeText() };
}
