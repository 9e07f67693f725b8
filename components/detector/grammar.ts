import type { GrammarWords } from '@/content/types';
import { fold } from './fold';
import type { Span } from './term-index';

/** How a language says who does what to whom, ready to ask of folded text. */
export interface Grammar {
  order: GrammarWords['order'];
  /** Whether two names are neighbours in one list: "Cuba, Russia", "China and the Russian". */
  joins(text: string, first: Span, second: Span): boolean;
  /** Whether what stands between a thing and a name makes the name its owner: "army of Venezuela". */
  owns(between: string): boolean;
  /** Whether a name is the place or the target of what is done, and not who does it: "in Venezuela". */
  isOblique(text: string, name: Span): boolean;
}

/** Scripts without spaces: what belongs to a name there simply touches it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const COMMA = '[,،、・/&+-]';
/** Where no space follows, a comma parts clauses, and another sign the names of a list. */
const LIST_COMMA = '[、・·/&-]';
/** An article, or its start: "and the Russian", "und der", "ja l'". */
const ARTICLE = /(?:^|[^\p{L}])\p{L}{1,4}[ ']$/u;
/** No word before a name is longer than this with its article, in UTF-16 units. */
const LONGEST = 24;

interface Bound {
  before: string;
  after: string;
}

/** Prepares the grammar of one language. Pure. */
export function grammarOf(words: GrammarWords): Grammar {
  const folded = (list: readonly string[]) => list.map((word) => fold(word));
  const and = folded(words.and);
  const free = and
    .filter((word) => !word.includes('~'))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const alternatives = free.join('|') || '(?!)';
  const spaced = new RegExp(
    `^(?:\\s?${COMMA}\\s?(?:(?:${alternatives}) )?| (?:${alternatives}) )(?:\\p{L}{1,3} )?$`,
    'u',
  );
  const unspaced = new RegExp(`^(?:${LIST_COMMA}?(?:${alternatives})|${LIST_COMMA})$`, 'u');
  const joined = and.filter((word) => word.includes('~')).map(boundOf);
  const genitive = new Set(folded(words.genitive));
  const oblique = folded(words.oblique).map(boundOf);

  return {
    order: words.order,
    joins(text, first, second) {
      const gap = text.slice(first.end, second.start);
      if (spaced.test(gap) || unspaced.test(gap)) return true;
      if (gap !== ' ' && gap !== ', ') return false;
      const before = text.slice(second.start, second.from);
      const after = text.slice(first.to, first.end);
      return joined.some((part) => (part.before !== '' ? before === part.before : after === part.after));
    },
    owns: (between) => (between === '' || between === ' ' ? false : genitive.has(between.trim())),
    isOblique(text, name) {
      const start = text.slice(Math.max(0, name.from - LONGEST), name.from);
      const bare = start.replace(ARTICLE, ' ');
      return oblique.some(({ before, after }) =>
        before === ''
          ? followsWith(text, name.to, after)
          : endsWithWord(start, before) || endsWithWord(bare, before),
      );
    },
  };
}

function boundOf(word: string): Bound {
  const [before = '', after = ''] = word.split('~');
  return { before, after };
}

/** A word that ends with a space starts where no letter stands before it; others are parts of the next word. */
function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false;
  return !word.endsWith(' ') || !/[\p{L}\p{N}]$/u.test(text.slice(0, -word.length));
}

function followsWith(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false;
  const next = text.charAt(at + word.length);
  return !/[\p{L}\p{M}\p{N}]/u.test(next) || UNSPACED.test(text.charAt(at - 1));
}
