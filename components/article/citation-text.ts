import { dateText } from '@/components/dates/date-text';
import type { Article, ArticleWords, Topic } from '@/content/types';

/** An article as plain text, with whose voice each part reports, and its source below. Pure. */
export function citationText(article: Article, topic: Topic, words: ArticleWords): string {
  const { lang, title, standfirst, voices, paragraphs } = article;
  const body = paragraphs.flatMap(({ voice, text }, index) =>
    paragraphs[index - 1]?.voice === voice ? [text] : [`${voices[voice]}:`, text],
  );
  const source = words.citation
    .replace('{publisher}', topic.report.publisher)
    .replace('{url}', topic.report.url)
    .replace('{date}', dateText(lang, 'content-day', topic.lastChecked));
  return [title, standfirst, ...body, source].join('\n\n');
}
