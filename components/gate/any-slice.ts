/** UTF-16 units searched at once: about 10 ms, and a task of 50 ms is the longest that a page does not feel. */
export const SLICE = 500_000;
/** Of a text that has to be put together, UTF-16 units that are searched at once. */
export const PIECE = 100_000;
/** Longer than any word of ours, so that none is lost where two slices meet. */
export const OVERLAP = 100;

/**
 * Whether one of some texts, or one of its slices where it is long, names something.
 *
 * @param breathe Awaited between two slices: lets the page work.
 */
export async function anySlice(
  texts: Iterable<string>,
  names: (slice: string) => boolean,
  breathe: () => Promise<void>,
): Promise<boolean> {
  for (const text of texts) {
    for (let from = 0; from < text.length; from += SLICE) {
      await breathe();
      if (names(text.slice(from, from + SLICE + OVERLAP))) return true;
    }
  }
  return false;
}
