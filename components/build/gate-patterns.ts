import { fold } from '../detector/fold.ts';
import type { GatePatterns, ScriptPatterns } from '../gate/may-concern.ts';
import type { Content } from './read-content.ts';

/**
 * Derives the gate's expressions from the `gate` words of the topics' language files.
 *
 * The gate must let through whatever the detector could find on a page that has these words, and be cheap: cases
 * are spelled out (a case-insensitive expression is slower), word boundaries are left out, letters that folding
 * changes are left open, and each script has an expression of its own, because mixed scripts defeat the engine's
 * skip table.
 */
export function gatePatterns(content: Content): GatePatterns {
  const lists = Object.values(content.topics).flatMap(({ texts }) =>
    Object.values(texts).map(({ signals }) => signals.gate),
  );
  return {
    place: byScript(lists.flatMap(({ place }) => place)),
    actor: byScript(lists.flatMap(({ actor }) => actor)),
  };
}

const SCRIPTS = [
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Hangul',
  'Katakana',
  'Hiragana',
  'Han',
];

function byScript(terms: readonly string[]): ScriptPatterns {
  const literals = new Map<string, Set<string>>();
  for (const term of terms) {
    const script = SCRIPTS.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(term)) ?? 'Latin';
    const spelled = literals.get(script) ?? new Set();
    for (const literal of spellings(term)) spelled.add(literal);
    literals.set(script, spelled);
  }
  const sources = [...literals].map(([script, words]) => [script, alternation([...words])] as const);
  return {
    latin: sources.find(([script]) => script === 'Latin')?.[1] ?? '',
    others: sources.filter(([script]) => script !== 'Latin').map(([, source]) => source),
  };
}

/** A word with its first letter left away, since that one has two cases, is still telling with this many letters. */
const TELLING = 5;
/** More letters than this tell no more, and end before most endings. */
const ENOUGH = 7;

/** A term in small letters and in capitals, as regular expressions. */
function spellings(term: string): string[] {
  const words = term
    .replace(/^\*|\*$/gu, '')
    .trim()
    .normalize('NFC')
    .split(' ');
  const single = words.length === 1;
  const small = words.map((word, index) => literal(word, index > 0 || word.length <= TELLING, single));
  const capitals = words.map((word) =>
    [...word]
      .slice(0, single ? ENOUGH : undefined)
      .map(capital)
      .join(''),
  );
  const name = capitals.join(GAP);
  const all = term.length > 1 && term === term.toUpperCase() && term !== term.toLowerCase();
  return (all ? [name] : [small.join(GAP), name]).map((source) => source.replace(/^\.+|\.+$/gu, ''));
}

const GAP = '[\\s-]';

function literal(word: string, keepFirst: boolean, single: boolean): string {
  const [first = '', ...rest] = [...word];
  const caseless = first.toLowerCase() === first.toUpperCase();
  const start = caseless || first === '*' ? smallLetter(first) : keepFirst ? bothCases(first) : '';
  return (
    start +
    rest
      .slice(0, single ? ENOUGH : undefined)
      .map(smallLetter)
      .join('')
  );
}

/** A short word starts where no letter stands before it; only Latin letters can say so cheaply. */
function bothCases(letter: string): string {
  const pair = [letter.toUpperCase(), letter.toLowerCase()].join('');
  return /^[a-z]/iu.test(letter) ? `\\b[${pair}]` : `[${pair}]`;
}

function smallLetter(letter: string): string {
  return open(letter, letter.toLowerCase());
}

function capital(letter: string): string {
  return letter.toLowerCase() === 'i' ? '[Iİ]' : open(letter, letter.toUpperCase());
}

/** Any letter where folding changes it, nothing or a mark for the dot under a Hindi letter, else the letter. */
function open(letter: string, written: string): string {
  if (letter === '*') return '\\S*';
  if (letter === '-') return '.?';
  if (letter === '\u093c') return `${letter}?`;
  return fold(letter) === letter.toLowerCase() ? written.replace(/[.$^()[\]{}|?+\\/]/gu, '\\$&') : '.';
}

/** A literal that another one would find anyway adds nothing. */
function alternation(words: string[]): string {
  const plain = (word: string) => word.replace(/\[(\S)[^\]]*\]/gu, '$1').replace(/\\b/gu, '');
  const finds = (other: string, word: string) => other !== word && new RegExp(other).test(plain(word));
  return words
    .filter((word) => !words.some((other) => finds(other, word)))
    .sort()
    .join('|');
}
