/** Marks that change how a letter is written but not which word it is: Latin, Cyrillic, Hebrew, Arabic. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Soft hyphens, zero-width characters, direction marks, variation selectors, Arabic tatweel. */
const INVISIBLE = /[\ufe00-\ufe0f\p{Cf}\u0640]/gu;

/**
 * Folds case, accents, width and invisible characters, so that one spelling matches all of them.
 * Pure; the same text in NFC and in NFD gives the same answer.
 *
 * @example fold('Des\u00advío') // 'desvio'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ');
}
