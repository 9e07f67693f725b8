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

/** What can hide in a word: combining marks, dotted Hindi letters, soft hyphen, zero-width and direction marks, full width. */
const HIDDEN =
  /[\u0958-\u095f]|[\u0300-\u036f\ufe00-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff21-\uff5a]/g;
/** A word with something hidden in it has less than this many UTF-16 units before and after that. */
const REACH = 30;

/**
 * Makes the gate of the given patterns. Pure and cheap: a page that does not name the place costs one pass over
 * its text in its own script. It may say yes to a page about something else, never no to one on the topic.
 */
export function gateOf(patterns: GatePatterns): Gate {
  const placeSpelled = speller(patterns.place);
  const actorSpelled = speller(patterns.actor);
  const namesPlace = (text: string) => placeSpelled(text) || placeSpelled(fold(aroundHidden(text)));
  // Few pages name the place, so that those can be asked twice, with an accent too many ("Putín") as well.
  const namesActor = (text: string) => actorSpelled(text) || actorSpelled(fold(text));
  return { namesPlace, namesActor, mayConcern: (text) => namesPlace(text) && namesActor(text) };
}

function speller({ latin, others }: ScriptPatterns): (text: string) => boolean {
  const latinWords = latin === '' ? null : new RegExp(latin, 'i');
  const otherWords = others.map((source) => new RegExp(source, 'i'));
  return (text) => {
    if (latinWords?.test(text)) return true;
    if (otherWords.length === 0) return false;
    const from = text.search(NON_LATIN);
    return from >= 0 && otherWords.some((words) => words.test(text));
  };
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
