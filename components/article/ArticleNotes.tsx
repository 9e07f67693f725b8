import { dateText } from '@/components/dates/date-text';
import { isStale } from '@/components/freshness/is-stale';
import type { Article, ArticleWords, Topic } from '@/content/types';

export interface ArticleNotesProps {
  article: Article;
  topic: Topic;
  /** The words of the article's language. */
  words: ArticleWords;
  /** By the reader's clock, in milliseconds since 1970. */
  now: number;
}

/** What the statement covers and leaves out, what is unknown, who is interested, and where it all comes from. */
export function ArticleNotes({ article, topic, words, now }: ArticleNotesProps) {
  const { lang, notes } = article;
  const lists = [
    [words.covers, notes.covers],
    [words.doesNotCover, notes.doesNotCover],
    [words.unknown, notes.unknown],
  ] as const;
  const { url, publisher, language } = topic.report;
  const languageName = new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language;
  const lastChecked = [topic.lastChecked, article.lastChecked].sort()[0] ?? topic.lastChecked;
  return (
    <section class="notes" lang={lang} dir={words.dir}>
      {lists.map(([title, items]) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{words.interest}</h3>
        <p>{notes.interest}</p>
      </section>
      <section class="notes__source">
        <h3>{words.source}</h3>
        <p>
          <a href={url} hreflang={language} target="_blank" rel="noopener noreferrer">
            {words.reportLink.replace('{publisher}', publisher).replace('{language}', languageName)}
          </a>
        </p>
        <p>{words.checked.replace('{date}', dateText(lang, 'content-day', lastChecked))}</p>
        {isStale(lastChecked, now) && <p class="notes__stale">{words.stale}</p>}
        <p>{words.noVerdict}</p>
      </section>
    </section>
  );
}
