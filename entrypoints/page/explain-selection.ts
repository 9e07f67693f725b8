import { FALLBACK_LANGUAGE } from '@/components/page-language/page-language';
import { detectIn, type Understanding } from './detect-in';

/** What selected text is about, and the language to answer in. */
export interface Explanation {
  found: Understanding | null;
  language: string;
}

/** Asks the detector about text that the reader selected, as if it were an article of its own. */
export async function explainSelection(text: string): Promise<Explanation> {
  const blocks = text
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, zone: 'article' as const, element: document.body }));
  const { understanding, language } = await detectIn(blocks);
  return { found: understanding, language: language ?? FALLBACK_LANGUAGE };
}
