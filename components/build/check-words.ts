import type { TopicText } from '../../content/types.ts';
import { scriptsOf } from '../page-language/scripts-of.ts';
import { stringsIn } from './strings-in.ts';

/** What is wrong with a field of a content file; `field` is its path, such as `card.summary`. */
export interface Complaint {
  field: string;
  reason: string;
}

/** Fewer letters say nothing of the script: "Aclara", a mark of punctuation. */
const FEWEST_LETTERS = 8;

/**
 * Finds texts in the wrong script: an interface or a card that is not written in the language's own. Latin
 * names inside are no fault as long as most letters are the language's. Pure.
 */
export function wrongScript(language: string, texts: unknown): Complaint[] {
  const parts = scriptsOf(language);
  const own = new RegExp(`[${parts.map((part) => `\\p{Script=${part}}`).join('')}]`, 'u');
  return stringsIn(texts).flatMap(({ field, text }) => {
    const letters = text.replace(/\{\w+\}|Aclara/gu, '').match(/\p{L}/gu) ?? [];
    const written = letters.filter((letter) => own.test(letter)).length;
    if (letters.length < FEWEST_LETTERS || written > letters.length / 2) return [];
    return [
      {
        field,
        reason: `not written in the script of the language (${parts.join(', ')}): "${text.slice(0, 40)}"`,
      },
    ];
  });
}

/** Finds terms to look for that no page in the language could hold, for their script. Pure. */
export function foreignTerms(language: string, signals: TopicText['signals']): Complaint[] {
  const scripts = scriptsOf(language);
  const own = [...scripts, 'Latn', 'Zyyy', 'Zinh'];
  const foreign = new RegExp(`[^${own.map((part) => `\\p{Script=${part}}`).join('')}]`, 'u');
  return stringsIn(signals, 'signals')
    .filter(({ text }) => foreign.test(text))
    .map(({ field, text }) => ({
      field,
      reason: `"${text}" is not in the script of the language (${scripts.join(', ')})`,
    }));
}
