import * as z from 'zod';

/** Words to be read: never empty. */
export const words = z.string().trim().min(1);
/** One at least. */
export const wordList = z.array(words).min(1);
/** An address of a source. */
export const httpsUrl = z.url({ protocol: /^https$/ });

/**
 * Words to look for. Written as they are spelled; case and accents do not matter. A `*` stands for any more
 * letters: `venezol*` finds "venezolana". A term has at least two letters besides the `*`.
 */
const term = words
  .refine((value) => value.replaceAll('*', '').trim().length >= 2, 'a term needs two letters besides the *')
  .refine((value) => !/-\*/u.test(value), 'a * may not follow a hyphen: "MiG-*" would also match "might"')
  .refine((value) => !/\S\*\S/u.test(value), 'a * may stand only at the start or the end of a word')
  .refine((value) => !/(?:^|\s)\*(?:\s|$)/u.test(value), 'a * alone would match any word');
/** Words to look for, one at least. */
export const terms = z.array(term).min(1);

/** A word with a `~` where the name stands that it belongs to. */
export const aroundName = words.refine(
  (value) => /^[^~]*~[^~]*$/u.test(value) && value !== '~',
  'needs one ~ and a word',
);
