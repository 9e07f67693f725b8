import type { Article, ArticleWords, LanguageWords, TopicText } from '../../content/types.ts';
import { fold } from '../detector/fold.ts';
import { termIndex } from '../detector/term-index.ts';
import type { Complaint } from './check-words.ts';
import { firstSentence } from './first-sentence.ts';
import { judgingWords } from './judging-words.ts';
import { textLength } from './text-length.ts';

/** A paragraph is read in one breath: the shortest and the longest, in words. */
const PARAGRAPH = { least: 45, most: 90 };

/**
 * Finds what an editor would send back in an article: a paragraph whose first sentence does not say whose voice it
 * is, one that is too short or too long, words of a judge, long quotations. Pure.
 */
export function checkArticle(
  words: LanguageWords,
  own: ArticleWords,
  { speaker }: Pick<TopicText, 'speaker'>,
  article: Article,
): Complaint[] {
  const find = termIndex({ speaker, report: own.attribution });
  const complaints: Complaint[] = [];
  for (const field of ['title', 'standfirst'] as const) {
    if (find(fold(article[field])).speaker.length > 0) continue;
    complaints.push({ field, reason: `does not say who speaks: "${article[field]}"` });
  }
  if (find(fold(article.position.statement)).speaker.length === 0) {
    complaints.push({ field: 'position.statement', reason: 'does not say who speaks' });
  }
  for (const [index, { voice, text }] of article.paragraphs.entries()) {
    const field = `paragraphs.${index}`;
    const said = find(fold(firstSentence(text)));
    if (voice === 'statement' && said.speaker.length === 0) {
      complaints.push({ field, reason: 'does not say in its first sentence who speaks' });
    }
    if (voice === 'report' && said.report.length === 0) {
      complaints.push({ field, reason: 'does not say in its first sentence that the report reads it so' });
    }
    const { count } = textLength(article.lang, text);
    if (count >= PARAGRAPH.least && count <= PARAGRAPH.most) continue;
    complaints.push({
      field,
      reason: `is ${count} words long; it may have ${PARAGRAPH.least} to ${PARAGRAPH.most}`,
    });
  }
  const { lang: _, lastChecked: __, ...shown } = article;
  return [...complaints, ...judgingWords(words, shown, '')];
}
