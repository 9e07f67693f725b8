import { withoutMarks } from '@/components/detector/fold';

/** A script with an alphabet, other than the Latin one. */
export interface AlphabetPatterns {
  /** The code points where its letters are: a text without them has no word in this script. Cheap to look for. */
  block: RegExp;
  /** Signs that can stand inside a word of this script, and that folding takes away or joins. */
  marks?: RegExp;
  words: RegExp;
}

/** A script in which a letter is a syllable or a word. */
export interface SignPatterns {
  /** Letters of which each word has one, so that the words need be looked for only around them. */
  letters: RegExp[];
  words: RegExp;
}

/** What a page must name before it is read: the place and the actor of a topic. The actor's in all scripts. */
export interface GatePatterns {
  place: { latin: RegExp; alphabets: AlphabetPatterns[]; signs: SignPatterns[] };
  actor: RegExp[];
}

/** Answers, of a text, what it names. */
export interface Gate {
  namesPlace(text: string): boolean;
  namesActor(text: string): boolean;
}

/**
 * What can stand in a word of any script that the patterns do not have: a soft hyphen, marks, zero-width and direction
 * signs, and letters with another code (full width, Arabic shapes, parts of Korean ones, bold ones, a Turkish capital).
 * Looked for one by one: a class that reaches over a multiple of 128 costs more in Chromium than all of these together.
 */
const UNUSUAL = [
  /\u00ad/,
  /[\u0300-\u036f]/,
  /[\u200b-\u200f\u202a-\u202e\u2060-\u206f]/,
  /[\ufe00-\ufe7f]/,
  /[\ufe80-\ufeff]/,
  /\u180e/,
  /[\uff21-\uff7f]/,
  /[\u1100-\u117f]/,
  /\ud835/,
  /\u0130/,
];
/** Longer than any word of ours, in UTF-16 units. */
const REACH = 30;

/**
 * Makes the gate of the given patterns. Pure and cheap: the words of a script are looked for only where the script is
 * there, and a page in Latin letters that does not name the place costs one pass for the words, and for the rest some
 * of the kind that the engine makes many signs at a time. It may say yes to a page about something else, never no to
 * one on the topic.
 */
export function gateOf({ place, actor }: GatePatterns): Gate {
  const { latin, alphabets, signs } = place;
  const places = [latin, ...[...alphabets, ...signs].map(({ words }) => words)];

  const namesPlace = (text: string) =>
    latin.test(text) ||
    alphabets.some(
      ({ block, marks, words }) =>
        block.test(text) &&
        (words.test(text) || (marks?.test(text) && words.test(withoutMarks(stretches(text, marks))))),
    ) ||
    signs.some(({ letters, words }) =>
      letters.some((letter) => letter.test(text) && words.test(stretches(text, letter))),
    ) ||
    UNUSUAL.some((sign) => sign.test(text) && names(places, withoutMarks(stretches(text, sign))));
  // Few pages name the place, so that those can be asked twice, with an accent too many ("Putín") as well.
  const namesActor = (text: string) => names(actor, text) || names(actor, withoutMarks(text));
  return { namesPlace, namesActor };
}

/** Whether a text could concern a topic: it names both the place and the actor. */
export function mayConcern({ namesPlace, namesActor }: Gate, text: string): boolean {
  return namesPlace(text) && namesActor(text);
}

function names(words: readonly RegExp[], text: string): boolean {
  return words.some((word) => word.test(text));
}

/** The parts of a text around some signs, as far as a word reaches; of a long text that is little. */
function stretches(text: string, signs: RegExp): string {
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
