import { fold } from '../detector/fold.ts';
import type { GatePatterns } from '../gate/may-concern.ts';
import type { Content } from './read-content.ts';

/**
 * Derives the gate's word lists from the topics' language files, so that nobody writes a word twice.
 *
 * The gate must let through whatever the detector could find, and be cheap: of each term it keeps the most
 * telling word, spells out the cases (a case-insensitive expression is slower), leaves word boundaries out, and
 * makes one expression per script, because mixed scripts defeat the engine's skip table.
 */
export function gatePatterns(content: Content): GatePatterns {
  const signals = Object.values(content.topics).flatMap(({ texts }) =>
    Object.values(texts).map((t) => t.signals),
  );
  return {
    place: byScript(signals.flatMap(({ place }) => place)),
    actor: byScript(signals.flatMap(({ actor }) => actor)),
  };
}

function byScript(terms: string[]): { latin: string; others: string[] } {
  const literals = new Map<string, Set<string>>();
  for (const term of terms) {
    const word = tellingWord(term);
    const script = scriptOf(word);
    const spelled = literals.get(script) ?? new Set();
    for (const spelling of [word, fold(word)]) for (const variant of cases(spelling)) spelled.add(variant);
    literals.set(script, spelled);
  }
  const sources = [...literals].map(([script, words]) => [script, alternation([...words])] as const);
  return {
    latin: sources.find(([script]) => script === 'Latin')?.[1] ?? '',
    others: sources.filter(([script]) => script !== 'Latin').map(([, source]) => source),
  };
}

/**
 * The longest word of a term; a capitalised one before others, since names tell more. Of "Soviet-made" the longer
 * part is enough; "Tu-160" has none that tells anything alone.
 */
function tellingWord(term: string): string {
  const words = term
    .replaceAll('*', '')
    .trim()
    .split(/\s+/u)
    .flatMap((word) => (word.split('-').some((part) => part.length > 3) ? word.split('-') : [word]));
  const weight = (word: string) => word.length + (/^\p{Lu}/u.test(word) ? 100 : 0);
  return words.reduce((best, word) => (weight(word) > weight(best) ? word : best));
}

function cases(word: string): string[] {
  const lower = word.toLowerCase();
  const [first = '', ...rest] = lower;
  return [word, lower, first.toUpperCase() + rest.join(''), lower.toUpperCase()];
}

const SCRIPTS = [
  'Latin',
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

function scriptOf(word: string): string {
  return SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(word)) ?? 'Latin';
}

/** A literal that holds another one adds nothing; first letters that differ in case only are put together. */
function alternation(words: string[]): string {
  const needed = words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
  const firsts = new Map<string, Set<string>>();
  for (const word of needed.sort()) {
    const [first = '', ...rest] = word;
    const tail = rest.join('');
    firsts.set(tail, (firsts.get(tail) ?? new Set()).add(first));
  }
  return [...firsts]
    .map(
      ([tail, letters]) => (letters.size > 1 ? `[${[...letters].join('')}]` : [...letters].join('')) + tail,
    )
    .map((literal) => literal.replaceAll('-', '.?'))
    .join('|');
}
