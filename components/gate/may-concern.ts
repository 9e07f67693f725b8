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

/** What can hide in a word: combining marks, dotted Hindi letters, soft hyphen, zero-width and direction marks, full width. */
const HIDDEN =
  /[\u0958-\u095f]|[\u0300-\u036f\ufe00-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff21-\uff5a]/g;
/** All of that, and the letters of the non-Latin scripts that have languages with signals: most pages have neither. */
const UNUSUAL = /[\u0300-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3040-\uffff\u00ad]/;
/** A word with something hidden in it has less than this many UTF-16 units before and after that. */
const REACH = 30;

/**
 * Makes the gate of the given patterns. Pure and cheap: a page that does not name the place costs two passes over
 * its text, and more only from the first unusual sign on. It may say yes to a page about something else, never no
 * to one on the topic.
 */
export function gateOf(patterns: GatePatterns): Gate {
  const places = expressionsOf(patterns.place);
  const [latinPlace, ...otherPlaces] = places;
  const actors = expressionsOf(patterns.actor);
  const names = (words: readonly RegExp[], text: string) => words.some((word) => word.test(text));
  const namesPlace = (text: string) => {
    if (latinPlace.test(text)) return true;
    const from = text.search(UNUSUAL);
    if (from < 0) return false;
    const rest = text.slice(Math.max(0, from - REACH));
    return names(otherPlaces, rest) || names(places, fold(aroundHidden(rest)));
  };
  // Few pages name the place, so that those can be asked twice, with an accent too many ("Putín") as well.
  const namesActor = (text: string) => names(actors, text) || names(actors, fold(text));
  return { namesPlace, namesActor, mayConcern: (text) => namesPlace(text) && namesActor(text) };
}

/** The Latin one first. */
function expressionsOf({ latin, others }: ScriptPatterns): [RegExp, ...RegExp[]] {
  return [new RegExp(latin || '(?!)', 'i'), ...others.map((source) => new RegExp(source, 'i'))];
}

/** The stretches of a text in which something is hidden; folding all of a long text would take too long. */
function aroundHidden(text: string): string {
  let stretches = '';
  let end = 0;
  for (const { index } of text.matchAll(HIDDEN)) {
    const start = Math.max(end, index - REACH);
    if (index + REACH <= end) continue;
    stretches += (start > end ? ' ' : '') + text.slice(start, index + REACH);
    end = index + REACH;
  }
  return stretches;
}
