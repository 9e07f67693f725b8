import { now } from './now';

/** We hold up a page for this many milliseconds at a time, and for what is done between two breaths. */
const HELD_UP = 12;

/**
 * Makes what is awaited again and again in the middle of something long: it lets the page work where we have held it
 * up for long. Where the browser knows how, what was put off comes later.
 */
export function breather(): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < HELD_UP) return;
    await (globalThis.scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume)));
    since = now();
  };
}
