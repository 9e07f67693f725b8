/** From here on a reader sees what they press. KeePassXC draws the line at the same place (pull request 2641). */
const SEEN = 0.7;
/** What is smaller than this, in CSS pixels, nobody presses knowingly. */
const SMALLEST = 16;

/**
 * Whether an event in the note is the reader's own: made by the browser and not by a script, and, of a press, made
 * where the note can be seen. A page that makes itself or our host transparent, or moves the note out of the window,
 * may lie another thing over it. What a page lies over the note without taking the pointer cannot be told from within;
 * so nothing in the note does more than open our own pages, or make a choice that can be taken back.
 */
export function trustsEvent(event: Event, host: Element, note: Element): boolean {
  if (!event.isTrusted) return false;
  return !(event instanceof MouseEvent) || isSeen(host, note);
}

function isSeen(host: Element, note: Element): boolean {
  for (let at: Element | null = host; at !== null; at = at.parentElement) {
    if (Number(getComputedStyle(at).opacity) < SEEN) return false;
  }
  const { left, top, right, bottom } = note.getBoundingClientRect();
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width >= SMALLEST && height >= SMALLEST;
}
