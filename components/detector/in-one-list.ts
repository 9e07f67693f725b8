import { inOrder } from './distance';
import type { Hit } from './find-hits';

/**
 * "And", "or", in languages that write spaces, save where the word is a preposition in Spanish or English. A
 * preposition in between is no list: "Russian troops in Syria".
 */
const CONJUNCTIONS =
  'and|or|y|e|o|u|ni|et|und|oder|och|eller|ve|veya|oraz|lub|nebo|sau|και|η|и|или|і|й|та|або|atau';
/** A comma or a conjunction, and perhaps an article after it: "Cuba, Russia", "China and the Russian". */
const SPACED_GAP = new RegExp(
  `^(?:\\s?[,،/&+-]\\s?(?:(?:${CONJUNCTIONS}) )?| (?:${CONJUNCTIONS}) )(?:\\p{L}{1,3} )?$`,
  'u',
);
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
