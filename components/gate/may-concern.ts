import { withoutMarks } from '@/components/detector/fold';

/** A script with an alphabet, other than the Latin one. */
export interface AlphabetPatterns {
  /** Where its letters are, if it shares its group: a text without them has no word in this script. */
  block?: RegExp;
  /** Signs that can stand inside a word of this script, and that folding takes away or joins. */
  marks?: RegExp;
  words: RegExp;
}

/**
 * Signs that a text seldom has, looked for all at once, which is cheap: where it has none of them, nothing of the rest
 * can be there.
 */
export interface SignGroup {
  /** All of them, where they are more than `odd`. */
  all?: RegExp;
  scripts?: AlphabetPatterns[];
  /** Of scripts in which a letter is a syllable or a word, letters of which each word has one. */
  letters?: string;
  /** Signs that can stand in a word of any script, or for a letter of it. */
  odd?: RegExp;
}

/** What a page must name before it is read: the place and the actor of a topic. The actor's in all scripts. */
export interface GatePatterns {
  /** `signs` are the words of scripts in which a letter is a syllable or a word. */
  place: { latin: RegExp; signs: RegExp[]; groups: SignGroup[] };
  actor: RegExp[];
}

/** Answers, of a text, whether it names a place of a topic, and whether an actor. */
export interface Gate {
  place(text: string): boolean;
  actor(text: string): boolean;
}

/** Longer than any word of ours, in UTF-16 units. */
const REACH = 30;

/**
 * Makes the gate of the given patterns. Pure and cheap: the words of a script are looked for only where the script is
 * there, and a page in Latin letters that does not name the place costs one pass for the words, and for the rest some
 * of the kind that the engine makes many signs at a time. It may say yes to a page about something else, never no to
 * one on the topic.
 */
export function gateOf({ place: { latin, signs, groups }, actor: actors }: GatePatterns): Gate {
  const alphabetic = groups.flatMap(({ scripts = [] }) => scripts.map(({ words }) => words));
  const places = [latin, ...signs, ...alphabetic];

  const place = (text: string) =>
    latin.test(text) ||
    groups.some(({ odd, all = odd as RegExp, scripts, letters = '' }) => {
      const rest = from(text, all);
      return (
        rest &&
        (scripts?.some(({ block = all, marks, words }) => {
          const own = from(rest, block);
          return words.test(own) || (marks && words.test(withoutMarks(stretches(own, marks))));
        }) ||
          [...letters].some((letter) => rest.includes(letter) && names(signs, stretches(rest, letter))) ||
          (odd && names(places, withoutMarks(stretches(rest, odd)))))
      );
    });
  // Few pages name the place, so that those can be asked twice, with an accent too many ("Putín") as well.
  const actor = (text: string) => names(actors, text) || names(actors, withoutMarks(text));
  return { place, actor };
}

/** Whether a text could concern a topic: it names both the place and the actor. */
export function mayConcern({ place, actor }: Gate, text: string): boolean {
  return place(text) && actor(text);
}

function names(words: readonly RegExp[], text: string): boolean {
  return words.some((word) => word.test(text));
}

/** The text from where such a sign is first, with what may belong to it before; empty without one. */
function from(text: string, sign: RegExp): string {
  const at = text.search(sign);
  return at < 0 ? '' : text.slice(Math.max(0, at - REACH));
}

/** The parts of a text around some signs, as far as a word reaches; of a long text that is little. */
function stretches(text: string, signs: RegExp | string): string {
  let parts = '';
  let end = 0;
  for (const { index } of text.matchAll(new RegExp(signs, 'g'))) {
    if (index + REACH <= end) continue;
    const start = Math.max(end, index - REACH);
    parts += (start > end ? ' ' : '') + text.slice(start, index + REACH);
    end = index + REACH;
  }
  return parts;
}
