const TWO_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2}(?![\p{L}\p{N}]|-\p{N})/gu;
/** A character for private use, which no text has by itself. */
const SIGN = '\ue000';

/**
 * Puts a sign behind words of two capitals, which stays when the case is folded: "US" is a country and "us" is
 * not, nor is "TU-160". Pure; does nothing to text without any small letter, where capitals say nothing.
 */
export function signCapitals(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(TWO_CAPITALS, `$&${SIGN}`) : text;
}

/** The same for a term of a list, which is written as it is spelled. Pure. */
export function signTerm(term: string): string {
  return term.replace(TWO_CAPITALS, `$&${SIGN}`);
}
