import type { LanguageWords } from '../../content/types.ts';
import { fold } from '../detector/fold.ts';
import { termIndex } from '../detector/term-index.ts';
import type { Complaint } from './check-words.ts';
import { stringsIn } from './strings-in.ts';

/** Signs of a judge, in any language. */
const SIGNS = /[✓✔✗✘☑☒❌✅]/u;
/** A longer quotation than this many words is somebody else's text in place of ours. */
const LONGEST_QUOTATION = 15;
const QUOTED = /“([^”]+)”|«([^»]+)»|„([^“]+)“|"([^"]+)"|「([^」]+)」/gu;

/**
 * Finds where texts that are shown speak like a judge ("false", "hoax", "fact-check", "regime", ticks and crosses), or
 * quote at length. The words to look for are in the language file. Pure.
 */
export function judgingWords(words: LanguageWords, texts: unknown, field: string): Complaint[] {
  const find = termIndex({ judging: words.editorial.judging });
  return stringsIn(texts, field).flatMap(({ field: at, text }) => {
    const folded = fold(text);
    const [word] = find(folded).judging;
    const sign = SIGNS.exec(text);
    const said = word ? folded.slice(word.start, word.end) : sign?.[0];
    const quotations = [...text.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');
    const long = quotations.find((quoted) => quoted.split(/\s+/u).length > LONGEST_QUOTATION);
    return [
      ...(said === undefined ? [] : [{ field: at, reason: `speaks like a judge: "${said}"` }]),
      ...(long === undefined
        ? []
        : [
            {
              field: at,
              reason: `quotes more than ${LONGEST_QUOTATION} words; say it in our own: "${long}"`,
            },
          ]),
    ];
  });
}
