/**
 * What changes how a word is written but not which word it is: marks in Latin, Hebrew, Arabic and Devanagari,
 * and what nobody sees: soft hyphens, zero-width characters, direction marks, variation selectors, Arabic tatweel.
 */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u093c]|[\ufe00-\ufe0f\p{Cf}\u0640]/gu;

/** One letter that has two codes: Persian and Arabic keyboards, the end of a Greek word, nasals in Hindi. */
const SAME_LETTER = new Map([
  ['ı', 'i'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ς', 'σ'],
  ['\u0901', '\u0902'],
]);

/**
 * Folds case, accents, width and invisible characters, so that one spelling matches all of them.
 * Pure; the same text in NFC and in NFD gives the same answer.
 *
 * @example fold('Des\u00advío') // 'desvio'
 */
export function fold(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[ıيىكς\u0901]/gu, (letter) => SAME_LETTER.get(letter) ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu, digit)
    .replace(/[’‘ʼ`׳]/gu, "'")
    .replace(/[“”„״]|''/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ');
}

/** Takes away accents, width and what is invisible, and leaves all else as it is, case too. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').normalize('NFC');
}

/** Arabic, Persian and Hindi digits; their blocks start at a multiple of sixteen, or six after one. */
function digit(sign: string): string {
  const code = sign.charCodeAt(0);
  return String(code >= 0x966 ? code - 0x966 : code % 16);
}
