import { dateText } from '@/components/dates/date-text';
import type { Article, PopupWords, Topic } from '@/content/types';

export interface ArticleNotesProps {
  notes: Article['notes'];
  topic: Topic;
  /** Language of the notes, and its words and direction. */
  lang: string;
  own: Pick<PopupWords, 'popup' | 'dir'>;
}

/** What the statement covers and leaves out, what is unknown, who is interested, and where it all comes from. */
export function ArticleNotes({ notes, topic, lang, own }: ArticleNotesProps) {
  const words = own.popup;
  const lists = [
    [words.covers, notes.covers],
    [words.doesNotCover, notes.doesNotCover],
    [words.unknown, notes.unknown],
  ] as const;
  const { url, publisher, language } = topic.report;
  return (
    <section class="notes" lang={lang} dir={own.dir}>
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
            {words.reportLink.replace('{publisher}', publisher)}
          </a>
        </p>
        <p>{words.checked.replace('{date}', dateText(lang, 'content-day', topic.lastChecked))}</p>
        <p>{words.noVerdict}</p>
      </section>
    </section>
  );
}
