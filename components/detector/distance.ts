import type { Hit } from './find-hits';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Korean is written with spaces, even where a headline has a Chinese character in it. */
const HANGUL = /\p{Script=Hangul}/u;

/**
 * Average length of a word with the space after it, in UTF-16 units, so that distances can be told in words:
 * 6 in most languages, 2 in Chinese and Japanese, which write most words with two characters and no space.
 */
export function wordLength(text: string): number {
  return UNSPACED.test(text) && !HANGUL.test(text) ? 2 : 6;
}

/** UTF-16 units between two hits; 0 when they touch or overlap. Pure. */
export function distance(a: Hit, b: Hit): number {
  const [first, second] = inOrder(a, b);
  return Math.max(0, second.start - first.end - 1);
}

/** The hit that is nearest to another one, the first of equals; `null` when there is none. Pure. */
export function nearest(hits: readonly Hit[], to: Hit): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) if (best === null || distance(hit, to) < distance(best, to)) best = hit;
  return best;
}

/** Two hits in the order of the text. Pure. */
export function inOrder(a: Hit, b: Hit): [first: Hit, second: Hit] {
  return a.start < b.start ? [a, b] : [b, a];
}
