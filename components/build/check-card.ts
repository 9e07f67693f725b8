import type { CardText, LanguageWords, TopicText } from '../../content/types.ts';
import { fold } from '../detector/fold.ts';
import { termIndex } from '../detector/term-index.ts';
import type { Complaint } from './check-words.ts';
import { firstSentence } from './first-sentence.ts';
import { judgingWords } from './judging-words.ts';
import { textLength } from './text-length.ts';

/** A summary is read in half a minute; the shortest and the longest, by language and unit. */
function summaryBounds(language: string): [least: number, most: number] {
  if (textLength(language, '').unit === 'characters') return [70, 165];
  return language === 'ko' ? [30, 60] : [35, 70];
}

/**
 * Finds what an editor would send back: a card that does not say at once who speaks, that nobody confirmed it, that
 * speaks like a judge, or that is too long. The words to look for are in the files of the language. Pure.
 */
export function checkCard(language: string, words: LanguageWords, { card, speaker }: TopicText): Complaint[] {
  const find = termIndex({ ...words.editorial, speaker });
  const complaints: Complaint[] = [];
  const need = (
    field: keyof CardText,
    text: string,
    list: 'speaker' | 'report' | 'unconfirmed',
    what: string,
  ) => {
    if (find(fold(text))[list].length > 0) return;
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
  need('interest', card.interest, 'speaker', 'which party has an interest');
  const [least, most] = summaryBounds(language);
  const { count, unit } = textLength(language, card.summary);
  if (count < least || count > most) {
    complaints.push({
      field: 'card.summary',
      reason: `is ${count} ${unit} long; it may have ${least} to ${most}`,
    });
  }
  const short = textLength(language, card.summaryShort).count;
  if (short >= count) {
    complaints.push({
      field: 'card.summaryShort',
      reason: `is no shorter than the summary: ${short} ${unit}`,
    });
  }
  return [...complaints, ...judgingWords(words, card, 'card')];
}
