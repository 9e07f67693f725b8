import { resolve } from 'node:path';
import type {
  About,
  Article,
  ArticleWords,
  LanguageWords,
  PublicRecord,
  RecordText,
  Topic,
  TopicText,
} from '../../content/types.ts';
import { inspectContent } from './inspect-content.ts';

/** One topic folder, read and checked. The records are keyed by language, such as `es`. */
export interface TopicContent {
  topic: Topic;
  record: PublicRecord;
  texts: Record<string, TopicText>;
  articles: Record<string, Article>;
  recordTexts: Record<string, RecordText>;
}

/** All of `content/`, read and checked. Keyed by language, `topics` by the folder's name. */
export interface Content {
  about: About;
  languages: Record<string, LanguageWords>;
  articleWords: Record<string, ArticleWords>;
  topics: Record<string, TopicContent>;
}

/** Where the project's own content lies, from the project's root. */
export const CONTENT_FOLDER = resolve(import.meta.dirname, '../../content');

/**
 * Reads and checks the content folder. Runs when the extension is built and in tests, never in a browser.
 *
 * @throws Error with file, field and reason for everything that does not fit: see `inspectContent`.
 */
export function readContent(folder: string): Content {
  const { content, faults } = inspectContent(folder);
  if (faults.length === 0) return content;
  throw new Error(faults.map(({ file, field, reason }) => `${file}: ${field}: ${reason}`).join('\n'));
}
