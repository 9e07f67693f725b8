import { fold } from '../detector/fold.ts';
import type { GatePatterns } from '../gate/may-concern.ts';
import type { Content } from './read-content.ts';
import { type Rare, signGroups } from './sign-groups.ts';

/**
 * Derives the gate's expressions from the `gate` words of the topics' language files.
 *
 * The gate must let through whatever the detector could find on a page that has these words, and be small and
 * cheap: words are cut where they have told enough, letters that folding changes are left open, words that start
 * alike share their start, and each script has an expression of its own, because mixed scripts defeat the
 * engine's skip table. They have the flag `i` without `u`: both together cost three times.
 */
export function gatePatterns(content: Content): GatePatterns {
  const words = (list: 'place' | 'actor') =>
    Object.values(content.topics).flatMap(({ texts }) =>
      Object.values(texts).flatMap(({ signals }) =>
        signals.gate[list].map((term) =>
          atomsOf(term, list === 'actor' ? ENOUGH.actor : ENOUGH.place(scriptOf(term))),
        ),
      ),
    );
  const { Latin = [], ...others } = byScript(words('place'));
  const scripts = Object.entries(others).map(([script, list]) => ({ list, ...SCRIPTS[script] }));
  const signs = scripts.filter(({ block }) => !block).map(({ list }) => list);
  return {
    place: {
      latin: oneOf(Latin),
      signs: signs.map(oneOf),
      groups: signGroups([
        ...scripts.flatMap(({ list, block, marks }): Rare[] =>
          block ? [{ block, words: oneOf(list), marks }] : [],
        ),
        ...signs.flatMap(lettersOfAll).map((letter): Rare => ({ letter })),
      ]),
    },
    actor: Object.values(byScript(words('actor'))).map(oneOf),
  };
}

/** The parts of a regular expression that match one letter, or a start or a gap between words, each. */
type Atoms = string[];

/**
 * The other scripts. The block is the part of a script, in one block of 128, that every text in it has letters of.
 * `marks` are signs that can stand inside a word, or belong to a letter, and that folding takes away or joins.
 */
const SCRIPTS: Record<string, { block?: string; marks?: string }> = {
  Cyrillic: { block: 'Ѐ-ѿ' },
  Greek: { block: 'Ά-Ͽ' },
  Arabic: { block: 'ؠ-ٿ', marks: '\\u061c\\u0640\\u064b-\\u065f\\u0670' },
  Hebrew: { block: 'א-ת', marks: '\\u0591-\\u05c7' },
  Devanagari: { block: 'ऀ-ॿ', marks: '\\u0958-\\u095f' },
  Bengali: { block: '\\u0980-\\u09ff', marks: '\\u09dc-\\u09df' },
  Tamil: { block: '\\u0b80-\\u0bff' },
  Thai: { block: '\\u0e00-\\u0e7f' },
  Georgian: { block: '\\u1080-\\u10ff' },
  Armenian: { block: '\\u0530-\\u057f' },
  Hangul: {},
  Katakana: { block: 'ァ-ヿ', marks: '\\u3099\\u309a' },
  Hiragana: { block: '\\u3000-\\u307f', marks: '\\u3099\\u309a' },
  Han: {},
};

/** A shorter word tells nothing in the middle of another one. */
const TELLING = 5;
/** More letters than this tell no more, and end before most endings. Actors are asked for beside a place only. */
const ENOUGH = { place: (script: string) => (script === 'Latin' ? 7 : 6), actor: 5 };
/** Letters of the last of several words, at most. */
const LAST = 2;

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

function byScript(words: readonly Atoms[]): Record<string, Atoms[]> {
  const scripts: Record<string, Atoms[]> = {};
  for (const atoms of words) {
    const script = scriptOf(atoms.join(''));
    scripts[script] = [...(scripts[script] ?? []), atoms];
  }
  return Object.fromEntries(Object.entries(scripts).map(([script, list]) => [script, withoutNeedless(list)]));
}

function oneOf(words: readonly Atoms[]): RegExp {
  return new RegExp(words.length > 0 ? sourceOf(words) : '(?!)', 'i');
}

/** A few letters of which each word has one. */
function lettersOfAll(words: readonly Atoms[]): string[] {
  const letters: string[] = [];
  for (let left = words; left.length > 0; ) {
    const counts = new Map<string, number>();
    for (const atoms of left) {
      for (const letter of new Set(atoms.filter((atom) => atom.length === 1 && !isOpen(atom)))) {
        counts.set(letter, (counts.get(letter) ?? 0) + (isLooseByte(letter) ? 0.1 : 1));
      }
    }
    const [best] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
    if (best === undefined) throw new Error(`No letter tells ${left.join(' ')}.`);
    letters.push(best);
    left = left.filter((atoms) => !atoms.includes(best));
  }
  return letters;
}

/** The engine looks for a letter by the larger one of its two bytes; below 128 other letters have that byte as well. */
function isLooseByte(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return Math.max(code >> 8, code & 0xff) < 0x80;
}

function scriptOf(text: string): string {
  return Object.keys(SCRIPTS).find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text)) ?? 'Latin';
}

function atomsOf(term: string, enough: number): Atoms {
  const letters = [...term.toLowerCase().normalize('NFC').trim()];
  const word = letters.filter((letter) => letter !== '*');
  const atoms = word
    .slice(0, Math.max(enough, word.lastIndexOf(' ') + 1 + LAST))
    .map((letter) => atomOf(letter));
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
  return written(root).replace(/^\(\?:(.*)\)$/u, '$1');
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
