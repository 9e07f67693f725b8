import { fold } from './fold';
import { signTerm } from './sign-capitals';

/** A stretch of folded text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  /** Where the term's own letters start and end; before and after them the word may have other parts. */
  from: number;
  to: number;
}

/** Finds the terms of every list in a folded text; each answer is in the order of the text. */
export type TermIndex<Name extends string> = (text: string) => Record<Name, Span[]>;

/** Scripts that are written without spaces: a word there has no boundary to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A letter of a spaced word: "S-300" ends where the Japanese around it goes on. */
const LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]/u;
const WORDS = new RegExp(`(?:${LETTER.source})+`, 'gu');

/** More hits of one list in one sentence say nothing new; the cap bounds the pairing that follows. */
const MOST_HITS = 40;

/** Terms are kept by this many first letters, those of words and those that can start anywhere. */
const WORD_KEY = 3;
const ANYWHERE_KEY = 2;

/** One word of a term: its letters, and whether more letters may follow. */
interface TermWord {
  letters: string;
  open: boolean;
}

interface Entry<Name> {
  name: Name;
  words: TermWord[];
}

type Entries<Name> = Map<string, Entry<Name>[]>;

/** A term as it is looked for in folded text; done when the extension is built, since it takes longer than the search. */
export function foldTerm(written: string): string {
  return fold(signTerm(written)).trim();
}

/** Prepares lists of terms as content files write them; see `foldedIndex`. Pure. */
export function termIndex<Name extends string>(lists: Record<Name, readonly string[]>): TermIndex<Name> {
  const folded = Object.entries<readonly string[]>(lists).map(([name, terms]) => [name, terms.map(foldTerm)]);
  return foldedIndex(Object.fromEntries(folded) as Record<Name, string[]>);
}

/**
 * Prepares lists of terms, each as `foldTerm` gives it, to be found in folded text.
 *
 * A term matches whole words; `*` at an end stands for any more letters there. Terms are kept by their first
 * letters, so that most words of a text cost a few looks into a map: regular expressions of all terms took a
 * second to compile, for their Unicode classes. Terms with `*` before them, and those of scripts without
 * spaces, are looked for everywhere, and are open at both ends. The time is linear in the text. Pure.
 *
 * @throws Error when a term has nothing but `*`.
 */
export function foldedIndex<Name extends string>(lists: Record<Name, readonly string[]>): TermIndex<Name> {
  const names = Object.keys(lists) as Name[];
  const atWords: Entries<Name> = new Map();
  const anywhere: Entries<Name> = new Map();

  for (const name of names) {
    for (const term of lists[name]) {
      if (/^\**$/u.test(term)) throw new Error(`The term "${term}" would match everything.`);
      for (const spelled of spellings(term)) {
        if (term.startsWith('*') || UNSPACED.test(term)) {
          put(anywhere, ANYWHERE_KEY, { name, words: wordsOf(`${spelled.replaceAll('*', '')}*`) });
        } else put(atWords, WORD_KEY, { name, words: wordsOf(spelled) });
      }
    }
  }

  return (text) => {
    const found = Object.fromEntries(names.map((name) => [name, [] as Span[]])) as Record<Name, Span[]>;
    const look = (entries: Entries<Name>, key: string, index: number) => {
      for (const { name, words } of entries.get(key) ?? []) {
        const match = matchAt(text, index, words);
        if (match === null) continue;
        const start = entries === anywhere ? wordStart(text, index) : index;
        add(found[name], { start, from: index, ...match });
      }
    };
    for (const { index } of text.matchAll(WORDS)) {
      for (let length = 1; length <= WORD_KEY; length += 1) {
        look(atWords, text.slice(index, index + length), index);
      }
    }
    if (anywhere.size > 0) {
      for (let index = 0; index < text.length; index += 1) {
        look(anywhere, text.slice(index, index + ANYWHERE_KEY), index);
      }
      for (const name of names) found[name].sort((a, b) => a.start - b.start);
    }
    return found;
  };
}

/** Under the letters of its first word, and no more of them than the key has. */
function put<Name>(entries: Entries<Name>, most: number, entry: Entry<Name>): void {
  const key = (entry.words[0]?.letters ?? '').slice(0, most);
  const under = entries.get(key);
  if (under) under.push(entry);
  else entries.set(key, [entry]);
}

function wordsOf(term: string): TermWord[] {
  return term.split(' ').map((word) => ({ letters: word.replace(/\*$/u, ''), open: word.endsWith('*') }));
}

/** Makers' signs that are words as well: "il 76 %" in Italian, "su 30.º aniversario" in Spanish, "an 26 Orten". */
const SIGN_AND_WORD = /^(?:an|il|mi|su)-\d/u;

/** "Tu-160" is also written "Tu 160" and "Tu160". */
function spellings(term: string): string[] {
  if (!term.includes('-')) return [term];
  const joined = [term, term.replaceAll('-', '')];
  return SIGN_AND_WORD.test(term) ? joined : [...joined, term.replaceAll('-', ' ')];
}

/** Where a term that starts at `index` ends, and its own letters; `null` when the text goes on otherwise. */
function matchAt(text: string, index: number, words: readonly TermWord[]): Pick<Span, 'to' | 'end'> | null {
  let at = index;
  let to = index;
  for (const [number, { letters, open }] of words.entries()) {
    if (number > 0) {
      if (text[at] !== ' ' && text[at] !== '-') return null;
      at += 1;
    }
    if (!text.startsWith(letters, at)) return null;
    at += letters.length;
    to = at;
    if (open) at = wordEnd(text, at);
    else if (LETTER.test(text.charAt(at))) return null;
  }
  return { to, end: at };
}

/** Of two spans that overlap, the longer one stays. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && span.start < last.end && span.end > last.start) {
    if (span.end - span.start > last.end - last.start) spans[spans.length - 1] = span;
  } else if (spans.length < MOST_HITS) spans.push(span);
}

/** Goes back to the start of a spaced word; in scripts without spaces a word starts where it is found. */
function wordStart(text: string, index: number): number {
  let start = index;
  if (UNSPACED.test(text.charAt(index))) return start;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Goes on to the end of a spaced word. */
function wordEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  return end;
}
