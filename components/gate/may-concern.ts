import { fold } from '@/components/detector/fold';

/** Sources of regular expressions: one for Latin letters, and one for each other script. */
export interface ScriptPatterns {
  latin: string;
  others: string[];
}

/** What a page must name before it is read: the place and the actor of a topic. */
export interface GatePatterns {
  place: ScriptPatterns;
  actor: ScriptPatterns;
}

/** Answers, of a text, what it names. `mayConcern`: both the place and the actor. */
export interface Gate {
  namesPlace(text: string): boolean;
  namesActor(text: string): boolean;
  mayConcern(text: string): boolean;
}

/** Letters of the non-Latin scripts that have languages with signals. */
const NON_LATIN = /[\u0370-\u1dff\u3040-\ud7ff\ufb50-\ufdff]/;

/** Characters that can hide inside a word: soft hyphen, combining marks, zero-width, full-width letters. */
const HIDDEN = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff21-\uff5a]/;

/**
 * Makes the gate of the given patterns. Pure and cheap: a page that does not name the place costs one pass over
 * its text in its own script. It may say yes to a page about something else, never no to one on the topic.
 */
export function gateOf(patterns: GatePatterns): Gate {
  const namesPlace = finder(patterns.place);
  const namesActor = finder(patterns.actor);
  return { namesPlace, namesActor, mayConcern: (text) => namesPlace(text) && namesActor(text) };
}

/** Finds the words as they are spelled, or else, where characters hide in the text, in its folded form. */
function finder(patterns: ScriptPatterns): (text: string) => boolean {
  const spelled = speller(patterns);
  return (text) => spelled(text) || (HIDDEN.test(text) && spelled(fold(text)));
}

function speller({ latin, others }: ScriptPatterns): (text: string) => boolean {
  const latinWords = latin === '' ? null : new RegExp(latin);
  const otherWords = others.map((source) => new RegExp(source));
  return (text) => {
    if (latinWords?.test(text)) return true;
    if (otherWords.length === 0) return false;
    const from = text.search(NON_LATIN);
    return from >= 0 && otherWords.some((words) => words.test(text));
  };
}
