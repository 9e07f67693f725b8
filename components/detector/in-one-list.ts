import { inOrder } from './distance';
import type { Hit } from './find-hits';

/** A comma, or a word of at most three letters ("y", "and", "und") with the article after it. */
const SPACED_GAP = /^(?:\s?[,،/&+-]\s?(?:\p{L}{1,3}\s){0,2}| (?:\p{L}{1,3} ){1,2})$/u;
/** The same where no spaces are written: "、", "和", "と". */
const UNSPACED_GAP = /^(?:[、，,・]|[、，]?[和与與及跟或とや]|なども?)$/u;
/** "And" as the first letter of the next word, in Arabic and Hebrew. */
const JOINED_AND = /^[وו]/u;

/**
 * Whether two names stand in one list, such as "Cuba, China and Russia". `names` are all the names of the
 * sentence: those between the two must be parts of the list as well. Pure.
 */
export function inOneList(text: string, a: Hit, b: Hit, names: readonly Hit[]): boolean {
  const [first, second] = inOrder(a, b);
  const between = names.filter(({ start, end }) => start >= first.end && end <= second.end);
  let from = first.end;
  for (const hit of [...between, second].sort((one, two) => one.start - two.start)) {
    if (hit.start < from) continue;
    const gap = text.slice(from, hit.start);
    const joined = gap === ' ' && JOINED_AND.test(text.slice(hit.start, hit.end));
    if (!joined && !SPACED_GAP.test(gap) && !UNSPACED_GAP.test(gap)) return false;
    from = hit.end;
  }
  return true;
}
