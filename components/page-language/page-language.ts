import { chineseScript } from './chinese-script';
import { likely, scriptsOf } from './scripts-of';

/** What is known of the language of a page. Codes may be of any form; nothing here is trusted. */
export interface LanguageEvidence {
  /** The `lang` attribute that applies to the article. */
  declared: string;
  /** The languages that the browser detected in the text, the most frequent first. */
  detected: readonly string[];
  /** Whether the browser calls its detection reliable. */
  reliable: boolean;
  /** The text itself, or the start of it; its script says which languages to try. */
  text: string;
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

/** The browser's detection names three languages at most; further ones are guesses. */
const MOST_LANGUAGES = 3;

/**
 * Finds the page's language among the `available` ones. A reliable detection outweighs what the page declares,
 * since many pages declare the language of their template; without one, the declared language counts, if the text
 * is in its script. A page in a language that is not available is searched in those that share its script, if that
 * is not the Latin one, and in the browser's and the fallback: names and many words are alike there. Pure.
 */
export function pageLanguage(
  evidence: LanguageEvidence,
  available: readonly string[],
  browserLanguage: string,
): PageLanguage {
  const written = available.filter((code) => isWrittenIn(evidence.text, code));
  const detected = evidence.detected.slice(0, MOST_LANGUAGES).map((code) => matchLanguage(code, available));
  const declared = matchLanguage(evidence.declared, written);
  const first = detected[0] ?? null;
  const own = asWritten(evidence.reliable ? first : (declared ?? first), evidence.text, available);
  const alike = written.filter((code) => scriptsOf(code)[0] !== 'Latn');
  const fallback = matchLanguage(browserLanguage, available) ?? FALLBACK_LANGUAGE;
  const others = own === null ? [...alike, fallback, FALLBACK_LANGUAGE] : [];
  const candidates = [own, ...detected, declared, ...others];
  return { candidates: [...new Set(candidates.filter((code) => code !== null))], own };
}

/**
 * The available language that a tag such as `es-419`, `pt_BR` or `zh-TW` asks for, in its script where there are
 * several, or `null`. Anything that is not a plain tag, such as `../x` or ten kilobytes of text, matches nothing.
 * Pure.
 */
export function matchLanguage(tag: string, available: readonly string[]): string | null {
  const [plain] = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.exec(tag.slice(0, 35).trim()) ?? [];
  if (plain === undefined) return null;
  const { language, script } = likely(plain.replaceAll('_', '-'));
  const exact = `${language}-${script}`;
  return available.find((code) => code === exact) ?? available.find((code) => code === language) ?? null;
}

/** Chinese in the script of the text, where there is a choice; any other language as it is. */
function asWritten(language: string | null, text: string, available: readonly string[]): string | null {
  if (!language?.startsWith('zh')) return language;
  const script = chineseScript(text);
  return script === null ? language : matchLanguage(`zh-${script}`, available);
}

/** Whether most letters of a text are of the language's script; so they are in a text without letters. */
function isWrittenIn(text: string, language: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const parts = scriptsOf(language).map((script) => `\\p{Script=${script}}`);
  const own = new RegExp(`[${parts.join('')}]`, 'u');
  return letters.length === 0 || letters.filter((letter) => own.test(letter)).length > letters.length / 2;
}
