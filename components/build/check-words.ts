import type { CardText, LanguageWords, TopicText } from '../../content/types.ts';
import { fold } from '../detector/fold.ts';
import { termIndex } from '../detector/term-index.ts';
import { scriptsOf } from '../page-language/scripts-of.ts';

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

/**
 * Finds what an editor would send back: a card that does not say at once who speaks, that nobody confirmed it, or
 * that speaks like a judge. The words to look for are in the language file. Pure.
 */
export function editorialFaults(words: LanguageWords, card: CardText): Complaint[] {
  const find = termIndex(words.editorial);
  const has = (text: string, list: keyof LanguageWords['editorial']) => find(fold(text))[list].length > 0;
  const complaints: Complaint[] = [];
  const need = (
    field: keyof CardText,
    text: string,
    list: keyof LanguageWords['editorial'],
    what: string,
  ) => {
    if (!has(text, list))
      complaints.push({ field: `card.${field}`, reason: `does not say ${what}: "${text}"` });
  };
  for (const field of ['source', 'alreadyReported', 'title'] as const) {
    need(field, card[field], 'speaker', 'who speaks');
  }
  for (const field of ['summary', 'summaryShort'] as const) {
    need(field, firstSentence(card[field]), 'speaker', 'who speaks, in its first sentence');
    need(field, card[field], 'report', 'that a news report gives the statement');
  }
  for (const field of ['source', 'summary', 'summaryShort'] as const) {
    need(field, card[field], 'unconfirmed', 'that it is not confirmed');
  }
  for (const { field, text } of [...stringsIn(card, 'card'), ...stringsIn(words.card, 'interface')]) {
    const [word] = find(fold(text)).judging;
    if (word)
      complaints.push({ field, reason: `speaks like a judge: "${fold(text).slice(word.start, word.end)}"` });
  }
  return complaints;
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

function firstSentence(text: string): string {
  return /^.*?(?:[.!?](?=\s|$)|[。।؟！])/su.exec(text)?.[0] ?? text;
}

/** Every text in a value, however deep, with the path to it. */
function stringsIn(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, field === '' ? key : `${field}.${key}`),
  );
}
