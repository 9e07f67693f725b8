import * as z from 'zod';

/** How a text begins that still has to be written; a file with such a text does not go into the extension. */
export const TO_WRITE = 'TODO';

const isWritten = (text: string) => !text.startsWith(TO_WRITE);
/** What is said of one. */
export const NOT_WRITTEN = 'is still to be written';

/** Words to be read: never empty. */
export const words = z.string().trim().min(1).refine(isWritten, NOT_WRITTEN);
/** One at least. */
export const wordList = z.array(words).min(1);
/** An address of a source. */
export const httpsUrl = z.url({
  protocol: /^https$/,
  error: misspelt('is not an address that starts with https://'),
});
/** A day, as YYYY-MM-DD. */
export const day = z.iso.date({ error: misspelt('is not a day, written as 2026-11-26') });
/** A day, a month or a year, as far as it is known: 2026-11-26, 2026-11, 2026. */
export const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date: 2026-11-26, 2026-11 or 2026',
  );
/** A name inside our own files: small letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'takes small letters, digits and hyphens only');

/**
 * Words to look for. Written as they are spelled; case and accents do not matter. A `*` stands for any more
 * letters: `venezol*` finds "venezolana". A term has at least two letters besides the `*`,
 * or one Chinese one.
 */
const term = words
  .refine(
    (value) => /[^\s*].*[^\s*]|\p{Script=Han}/u.test(value),
    'a term needs two letters besides the *, or one Chinese one',
  )
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

/** What to say of a text that has not the right form; of what is no text at all the usual is said. */
function misspelt(reason: string) {
  return ({ code }: { code?: string }) => (code === 'invalid_format' ? reason : undefined);
}
