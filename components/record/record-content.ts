import type { About, ArticleWords, PublicRecord, RecordText, Topic } from '@/content/types';

/** What is shown beside an article, in the article's language. */
export interface RecordContent {
  topic: Topic;
  record: PublicRecord;
  text: RecordText;
  words: ArticleWords;
  about: About;
  /** Who makes the statement, as the article names them. */
  holder: string;
}
