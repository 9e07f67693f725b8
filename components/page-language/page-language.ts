/** What is known of the language of a page. Codes may be of any form; nothing here is trusted. */
export interface LanguageEvidence {
  /** The `lang` attribute that applies to the article. */
  declared: string;
  /** The language that the browser detected in the text, or `null`. */
  detected: string | null;
  /** Whether the browser calls its detection reliable. */
  reliable: boolean;
}

/** The languages to search a page in, and the one to speak on it. */
export interface PageLanguage {
  /** In the order in which to try them; never empty. */
  candidates: string[];
  /** The page's own language where the extension speaks it, else `null`. */
  own: string | null;
}

/** The language of the note where the extension speaks neither the page's language nor the browser's. */
export const FALLBACK_LANGUAGE = 'en';

/**
 * Finds the page's language among the `available` ones. A reliable detection outweighs what the page declares,
 * since many pages declare the language of their template; without one, the declared language counts. Pure.
 */
export function pageLanguage(
  evidence: LanguageEvidence,
  available: readonly string[],
  browserLanguage: string,
): PageLanguage {
  const detected = matchLanguage(evidence.detected ?? '', available);
  const declared = matchLanguage(evidence.declared, available);
  const own = evidence.reliable ? detected : (declared ?? detected);
  const fallback = matchLanguage(browserLanguage, available) ?? FALLBACK_LANGUAGE;
  const candidates = [own, detected, declared, fallback, FALLBACK_LANGUAGE].filter((code) => code !== null);
  return { candidates: [...new Set(candidates)], own };
}

/**
 * The available language that a tag such as `es-419` or `pt_BR` asks for, or `null`. Anything that is not a
 * plain tag, such as `../x` or ten kilobytes of text, matches nothing. Pure.
 */
export function matchLanguage(tag: string, available: readonly string[]): string | null {
  const [language] = /^[a-z]{2,3}(?=$|[-_])/iu.exec(tag.slice(0, 35).trim()) ?? [];
  if (language === undefined) return null;
  return available.find((code) => code === language.toLowerCase()) ?? null;
}
