import { inOrder } from './distance';
import type { Hit } from './find-hits';
import type { Grammar } from './grammar';

/**
 * Whether two names stand in one list, such as "Cuba, China and Russia". `names` are all the names of the
 * sentence: those between the two must be parts of the list as well. Pure.
 */
export function inOneList(text: string, grammar: Grammar, a: Hit, b: Hit, names: readonly Hit[]): boolean {
  const [first, second] = inOrder(a, b);
  const between = names.filter(({ start, end }) => start >= first.end && end <= second.end);
  let last = first;
  for (const hit of [...between, second].sort((one, two) => one.start - two.start)) {
    if (hit.start < last.end) continue;
    if (!grammar.joins(text, last, hit)) return false;
    last = hit;
  }
  return true;
}
