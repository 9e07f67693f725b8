import { fold } from '@/components/detector/fold';

/** Sources of regular expressions: one for Latin letters, and one for each other script, with the letters it has. */
export interface ScriptPatterns {
  latin: string;
  /** `letters` as in the brackets of a character class. */
  others: { letters: string; source: string }[];
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

/** Letters that ask for a look of their own, and the words to look for then. */
interface Kind {
  letters: string;
  one: RegExp;
  words: RegExp | null;
}

/**
 * Anything but Latin letters, punctuation, symbols and the halves of emoji. Few ranges, since each costs on every sign;
 * and since none of it is in Latin-1, the engine need not look through such a text at all.
 */
const UNUSUAL = /[\u0300-\u200f\u2060-\u206f\u2c00-\ud7ff\ue000-\uffff]+/g;
/** A sign that a word can hide and that Latin-1 has; to look for one sign is as cheap as reading a text can be. */
const SOFT_HYPHEN = '\u00ad';
/** What else can hide in a word: marks, zero-width and direction signs. Without them words are as the patterns have them. */
const HIDDEN_LETTERS =
  '\\u0300-\\u036f\\ufe00-\\ufe0f\\u064b-\\u065f\\u0670\\u061c\\u0640\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
const HIDDEN = kindOf(HIDDEN_LETTERS, null);
const ALL_HIDDEN = new RegExp(`[${HIDDEN_LETTERS}\\u00ad]`, 'g');
/** Letters that have another code than the patterns': dotted Hindi ones, full width, Arabic shapes. Seldom seen, and dear to fold. */
const OTHERWISE = kindOf('\\u0958-\\u095f\\uff21-\\uff5a\\ufb50-\\ufdff\\ufe70-\\ufefc', null);
/** Longer than any word of ours, in UTF-16 units. */
const REACH = 30;
/** Pages have some signs in them that stand alone; with more of them it is cheaper to look at all of the text. */
const FEW = 20;

/**
 * Makes the gate of the given patterns. Pure and cheap: the words of a script are looked for only where the script is
 * there, and a page in Latin letters that does not name the place costs one pass for the words and one to see that
 * there is nothing else. It may say yes to a page about something else, never no to one on the topic.
 */
export function gateOf({ place, actor }: GatePatterns): Gate {
  const latin = wordsOf(place.latin);
  const scripts = place.others.map(({ letters, source }) => kindOf(letters, source));
  const places = [latin, ...scripts.flatMap(({ words }) => words ?? [])];
  const actors = [actor.latin, ...actor.others.map(({ source }) => source)].map(wordsOf);
  const names = (words: readonly RegExp[], text: string) => words.some((word) => word.test(text));
  const kinds = [HIDDEN, OTHERWISE, ...scripts];

  const namesPlace = (text: string) => {
    if (latin.test(text)) return true;
    if (text.includes(SOFT_HYPHEN) && names(places, uncovered(text))) return true;
    let alone = 0;
    for (const { 0: run, index } of text.matchAll(UNUSUAL)) {
      const start = Math.max(0, index - REACH);
      if (alone === FEW || scripts.some(({ one }) => one.test(run))) return namesElsewhere(text.slice(start));
      if (!HIDDEN.one.test(run) && !OTHERWISE.one.test(run)) continue;
      if (names(places, fold(text.slice(start, index + run.length + REACH)))) return true;
      alone += 1;
    }
    return false;
  };
  /** In a text that is not all in Latin letters. */
  const namesElsewhere = (text: string) => {
    let rest = text;
    for (let left = kinds; ; ) {
      const at = rest.search(new RegExp(`[${left.map(({ letters }) => letters).join('')}]`));
      if (at < 0) return false;
      const kind = left.find(({ one }) => one.test(rest.charAt(at)));
      left = left.filter((one) => one !== kind);
      rest = rest.slice(Math.max(0, at - REACH));
      if (kind === OTHERWISE) return names(places, fold(rest));
      if (kind === HIDDEN ? names(places, uncovered(rest)) : kind?.words?.test(rest)) return true;
    }
  };
  // Few pages name the place, so that those can be asked twice, with an accent too many ("Putín") as well.
  const namesActor = (text: string) => names(actors, text) || names(actors, fold(text));
  return { namesPlace, namesActor, mayConcern: (text) => namesPlace(text) && namesActor(text) };
}

/** The stretches of a text in which something is hidden, without it; of a long text that is little. */
function uncovered(text: string): string {
  let stretches = '';
  let end = 0;
  for (const { index } of text.matchAll(ALL_HIDDEN)) {
    if (index + REACH <= end) continue;
    const start = Math.max(end, index - REACH);
    stretches += (start > end ? ' ' : '') + text.slice(start, index + REACH);
    end = index + REACH;
  }
  return stretches.replace(ALL_HIDDEN, '');
}

function kindOf(letters: string, source: string | null): Kind {
  return { letters, one: new RegExp(`[${letters}]`), words: source === null ? null : wordsOf(source) };
}

function wordsOf(source: string): RegExp {
  return new RegExp(source || '(?!)', 'i');
}
