/** One sentence of a block: its text, and where it starts in the block, in UTF-16 units. */
export interface Sentence {
  text: string;
  start: number;
}

/**
 * A sentence longer than this is cut: text without punctuation must not make the work quadratic, and a claim
 * is seldom told in more than 600 characters.
 */
const LONGEST = 600;

/**
 * Ends of sentences, and what separates items in tables and lists. A lone full stop inside "U.S." is none. Before a
 * letter without case, as in Korean headlines, dots part two statements even where no space follows.
 */
const END =
  /(?:[.!?…]+["'»”’)\]]*(?=\s)|…+(?=[\p{Lo}"'“‘「『])|[。！？｡।؟]+["'」』”）]*|[\n;|•؛；]+|(?<!\p{L})·|·(?!\p{L})|\s[-–—]{1,2}\s(?=[\p{Lu}"“«]))/gu;
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{L}|(\p{Lu})\1|\p{Lu}\p{Ll}|Gen|Col|Sen|Rep|Gov|Pres|Lic|Sra|Mrs|vs|Núm)\.$/u;

/** Splits a block of text into sentences. Pure, linear, keeps the positions. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    for (let from = start; from < end; from += LONGEST) {
      const piece = text.slice(from, Math.min(end, from + LONGEST));
      if (piece.trim() !== '') sentences.push({ text: piece, start: from });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviation(text, start, end)) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

/** A sentence does not go on with a small letter ("2 tis. vojáků"), nor end with an initial or a title. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  return (
    /^\s+\p{Ll}/u.test(text.slice(end, end + 4)) ||
    ABBREVIATION.test(text.slice(Math.max(start, end - 8), end))
  );
}
