/** UTF-16 units searched in one task: about 10 ms, and a task of 50 ms is the longest that a page does not feel. */
export const SLICE = 1_000_000;
/** Longer than any word of ours, so that none is lost where two slices meet. */
const OVERLAP = 100;

/**
 * Whether one of some texts, or one of its slices where it is long, names something; with a pause between slices.
 *
 * @param pause Lets the page work.
 */
export async function anySlice(
  texts: readonly string[],
  names: (slice: string) => boolean,
  pause: () => Promise<void>,
): Promise<boolean> {
  for (const text of texts) {
    for (let from = 0; from < text.length; from += SLICE) {
      if (from > 0) await pause();
      if (names(text.slice(from, from + SLICE + OVERLAP))) return true;
    }
  }
  return false;
}
