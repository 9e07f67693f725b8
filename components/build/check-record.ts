import type { LanguageWords, PublicRecord, RecordText } from '../../content/types.ts';
import type { Complaint } from './check-words.ts';
import { judgingWords } from './judging-words.ts';
import { textLength } from './text-length.ts';

/** "EE. UU.", an initial: their stops end no sentence. */
const ABBREVIATION = /\b\p{Lu}{1,2}\./gu;
/** In words; more than one sentence's worth is an article of its own. */
const LONGEST = 50;

/**
 * Finds what an editor would send back in the words of a public record: an entry of more than one sentence, one that
 * does not show its year, words of a judge, long quotations. Pure.
 */
export function checkRecord(words: LanguageWords, text: RecordText, record: PublicRecord): Complaint[] {
  const complaints = Object.entries(text.entries).flatMap(([name, entry]): Complaint[] => {
    const field = `entries.${name}.text`;
    const { count } = textLength(text.lang, entry.text);
    const year = record.entries[name]?.date.slice(0, 4) ?? '';
    return [
      ...(count > LONGEST ? [{ field, reason: `is ${count} words long; it may have ${LONGEST}` }] : []),
      ...(/[.!?]\s+\p{Lu}/u.test(entry.text.replace(ABBREVIATION, ''))
        ? [{ field, reason: 'is more than one sentence' }]
        : []),
      ...(entry.text.includes(year) ? [] : [{ field, reason: `does not say when: ${year}` }]),
    ];
  });
  const { lang: _, lastChecked: __, ...shown } = text;
  return [...complaints, ...judgingWords(words, shown, '')];
}
