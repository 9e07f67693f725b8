import { fold } from './fold';

const LETTER = '[\\p{L}\\p{N}]';

/**
 * Makes one regular expression, for folded text, of a list of terms as content files write them.
 *
 * A term matches whole words; `*` at an end stands for any more letters there. The expression has no nested
 * repetition, so that its time is linear in the text.
 *
 * @throws Error when a term has nothing but `*`.
 */
export function termPattern(terms: readonly string[]): RegExp {
  const alternatives = terms
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .map(alternative);
  return new RegExp(`(?<!${LETTER})(?:${alternatives.join('|')})`, 'gu');
}

function alternative(term: string): string {
  const words = term.trim().split(' ').map(word);
  return `${words.join('[ -]')}`;
}

function word(text: string): string {
  const core = text.replace(/^\*|\*$/gu, '');
  if (core === '') throw new Error(`The term "${text}" would match everything.`);
  const before = text.startsWith('*') ? `${LETTER}*` : '';
  const after = text.endsWith('*') ? `${LETTER}*` : `(?!${LETTER})`;
  return before + core.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/\\-/gu, '[ -]?') + after;
}
