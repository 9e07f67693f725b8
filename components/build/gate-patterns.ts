import { fold } from '../detector/fold.ts';
import type { GatePatterns, ScriptPatterns } from '../gate/may-concern.ts';
import type { Content } from './read-content.ts';

/**
 * Derives the gate's expressions from the `gate` words of the topics' language files.
 *
 * The gate must let through whatever the detector could find on a page that has these words, and be small and
 * cheap: words are cut where they have told enough, letters that folding changes are left open, words that start
 * alike share their start, and each script has an expression of its own, because mixed scripts defeat the
 * engine's skip table. The expressions are meant for the flag `i` without `u`: both together cost three times.
 */
export function gatePatterns(content: Content): GatePatterns {
  const words = (list: 'place' | 'actor') =>
    Object.values(content.topics).flatMap(({ texts }) =>
      Object.values(texts).flatMap(({ signals }) => signals.gate[list].map(atomsOf)),
    );
  return { place: byScript(words('place')), actor: byScript(words('actor')) };
}

/** The parts of a regular expression that match one letter, or a start or a gap between words, each. */
type Atoms = string[];

/** The other scripts, each with its letters, as in the brackets of a character class. */
const SCRIPTS: Record<string, string> = {
  Cyrillic: '\\u0400-\\u052f',
  Greek: '\\u0370-\\u03ff\\u1f00-\\u1fff',
  Arabic: '\\u0620-\\u06ff',
  Hebrew: '\\u05d0-\\u05ea',
  Devanagari: '\\u0900-\\u097f',
  Bengali: '\\u0980-\\u09ff',
  Tamil: '\\u0b80-\\u0bff',
  Thai: '\\u0e00-\\u0e7f',
  Georgian: '\\u10a0-\\u10ff',
  Armenian: '\\u0530-\\u058f',
  Hangul: '\\uac00-\\ud7af',
  Katakana: '\\u30a0-\\u30ff',
  Hiragana: '\\u3040-\\u309f',
  Han: '\\u3400-\\u9fff',
};

/** A shorter word tells nothing in the middle of another one. */
const TELLING = 5;
/** More letters than this tell no more, and end before most endings. */
const ENOUGH = 8;

const GAP = '\\s+';
/** Any letter; in Arabic, where many are open, not any sign, or half a word and half another would do. */
const OPEN = '.';
const OPEN_ARABIC = '\\S';
/** Around a short word stands no letter of its script; `\b` knows Latin letters only. `more` is one seldom seen. */
const BOUND: Record<string, { start: string; end: string; more: string }> = {
  Latin: { start: '\\b', end: '\\b', more: 'q' },
  Cyrillic: boundOf('Ѐ', 'ӿ'),
  Greek: boundOf('Ͱ', 'Ͽ'),
  Devanagari: boundOf('ऀ', 'ॿ'),
};

function boundOf(first: string, last: string): { start: string; end: string; more: string } {
  return { start: `(?<![${first}-${last}])`, end: `(?![${first}-${last}])`, more: last };
}

function byScript(words: readonly Atoms[]): ScriptPatterns {
  const scripts = new Map<string, Atoms[]>();
  for (const atoms of words) {
    const script = scriptOf(atoms.join(''));
    scripts.set(script, [...(scripts.get(script) ?? []), atoms]);
  }
  const sources = [...scripts].map(([script, list]) => [script, sourceOf(withoutNeedless(list))] as const);
  return {
    latin: sources.find(([script]) => script === 'Latin')?.[1] ?? '',
    others: sources.flatMap(([script, source]) => {
      const letters = SCRIPTS[script];
      return letters === undefined ? [] : [{ letters, source }];
    }),
  };
}

function scriptOf(text: string): string {
  return Object.keys(SCRIPTS).find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text)) ?? 'Latin';
}

function atomsOf(term: string): Atoms {
  const letters = [...term.toLowerCase().normalize('NFC').trim()];
  const word = letters.filter((letter) => letter !== '*');
  const single = !word.includes(' ');
  const atoms = word.slice(0, single ? ENOUGH : undefined).map((letter) => atomOf(letter));
  while (isOpen(atoms[0])) atoms.shift();
  while (isOpen(atoms.at(-1))) atoms.pop();
  if (atoms.filter((atom) => !isOpen(atom)).length >= TELLING) return atoms;
  const bound = BOUND[scriptOf(term)];
  if (bound === undefined) return atoms;
  const starts = letters[0] !== '*' && atomOf(letters[0] ?? '') === atoms[0];
  const ends = letters.at(-1) !== '*' && atomOf(letters.at(-1) ?? '') === atoms.at(-1);
  return [...(starts ? [bound.start] : []), ...atoms, ...(ends ? [bound.end] : [])];
}

function isOpen(atom: string | undefined): boolean {
  return atom === OPEN || atom === OPEN_ARABIC;
}

/** Any letter where folding changes it, nothing or a mark for the dot under a Hindi letter, else the letter. */
function atomOf(letter: string): string {
  if (letter === ' ') return GAP;
  if (letter === '-') return '.?';
  if (letter === '\u093c') return `${letter}?`;
  if (fold(letter) !== letter) return /\p{Script=Arabic}/u.test(letter) ? OPEN_ARABIC : OPEN;
  return letter.replace(/[.$^()[\]{}|?+\\/]/u, '\\$&');
}

/** A word that another one would find anyway adds nothing; of two that find each other, the first one goes. */
function withoutNeedless(words: readonly Atoms[]): Atoms[] {
  const kept = new Map(words.map((atoms) => [atoms.join(''), { atoms, word: new RegExp(atoms.join('')) }]));
  for (const [source, { atoms }] of kept) {
    const plain = exampleOf(atoms);
    for (const [other, { word }] of kept) {
      if (other === source || !word.test(plain)) continue;
      kept.delete(source);
      break;
    }
  }
  return [...kept.values()].map(({ atoms }) => atoms);
}

/** A text in which a word is found; where the word is open, a letter goes on that no other word has there. */
function exampleOf(atoms: Atoms): string {
  const letters = atoms.filter((atom) => !isBound(atom));
  const plain = letters.map((atom) => (atom === GAP ? ' ' : (/[^[\\]/u.exec(atom)?.[0] ?? ''))).join('');
  const more = BOUND[scriptOf(plain)]?.more ?? '';
  return (isBound(atoms[0]) ? '' : more) + plain + (isBound(atoms.at(-1)) ? '' : more);
}

function isBound(atom = ''): boolean {
  return Object.values(BOUND).some(({ start, end }) => atom === start || atom === end);
}

interface Node {
  next: Map<string, Node>;
  /** A word ends here: what goes on is found as well. */
  end: boolean;
}

/** One expression for all words, in which those that start alike share their start. */
function sourceOf(words: readonly Atoms[]): string {
  const root: Node = { next: new Map(), end: false };
  for (const atoms of words) {
    let node = root;
    for (const atom of atoms) {
      const next = node.next.get(atom) ?? { next: new Map(), end: false };
      node.next.set(atom, next);
      node = next;
    }
    node.end = true;
  }
  return written(root);
}

function written({ next, end }: Node): string {
  if (end) return '';
  const branches = [...next].sort().map(([atom, node]) => atom + written(node));
  const letters = branches.filter((branch) => [...branch].length === 1 && branch !== OPEN);
  const others = branches.filter((branch) => !letters.includes(branch));
  if (letters.length > 1) others.push(`[${letters.join('')}]`);
  else others.push(...letters);
  return others.length === 1 ? (others[0] ?? '') : `(?:${others.join('|')})`;
}
