/** Chinese and Japanese are counted in characters, and say as much in two of them as others in a word. */
const UNSPACED = /^(?:zh|ja)/u;

/** How long a text is, and in which unit. Pure. */
export function textLength(language: string, text: string): { count: number; unit: 'words' | 'characters' } {
  if (UNSPACED.test(language)) return { count: text.replace(/\s/gu, '').length, unit: 'characters' };
  return { count: text.trim().split(/\s+/u).length, unit: 'words' };
}
