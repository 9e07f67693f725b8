import { now } from './now';

/** The page gets its first paint and its own work done first; then at most this long until we look, in ms. */
const AT_LATEST = 500;
/** From a change of the page to the next look, in ms; doubled with each look that no new address asked for. */
const PATIENCE = 2_000;
/** Looks after which a page that stays at one address is left alone: a little over four minutes. */
const LOOKS = 7;
/** A single-page site changes its address first, and then its text. */
const SETTLING = 250;
/** For as long, in ms, we need not hear of more changes once we know that there are some. */
const REST = 1_000;

/**
 * Looks at a page when it is there to be seen, and again when it has changed: at most once in two seconds, ever more
 * seldom, and afresh at a new address (history API). Between looks we hear of one change in a second.
 *
 * @param look Says `false` to be asked no more.
 */
export function watchPage(look: () => Promise<boolean>): void {
  let address = location.href;
  let body: HTMLElement | undefined;
  let wanted = true;
  let waiting = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let lookedAt = 0;

  const soon = () => whenSeen(() => requestIdleCallback(run, { timeout: AT_LATEST }));
  const after = (delay: number) => {
    clearTimeout(timer);
    waiting = true;
    timer = setTimeout(soon, delay);
  };
  const run = async () => {
    waiting = false; // what changes from here on may not have been read
    observe();
    lookedAt = now();
    wanted = await look();
    hear();
  };
  const observe = () => {
    body = document.body;
    if (wanted) changes.observe(document, { subtree: true, childList: true, characterData: true });
  };
  const hear = (changed?: boolean) => {
    if (!wanted) return;
    if (location.href !== address) {
      address = location.href;
      looks = 0;
      after(Math.max(SETTLING, lookedAt + PATIENCE - now()));
    } else if (!waiting && looks < LOOKS && changed) {
      after(PATIENCE * 2 ** looks);
      looks += 1;
    }
  };
  const changes = new MutationObserver((records) => {
    // The note comes and goes at the end of the document element, where a page changes nothing but its body.
    hear(document.body !== body || records.some(({ target }) => target !== document.documentElement));
    if (!waiting && looks < LOOKS && wanted) return;
    changes.disconnect();
    clearTimeout(rest);
    rest = setTimeout(() => {
      observe();
      hear();
    }, REST);
  });
  soon();
}

/** Waits while the page is prerendered or in a tab that nobody looks at. */
function whenSeen(start: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenSeen(start), { once: true });
  else start();
}
