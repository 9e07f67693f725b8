import type { RecordPart } from '@/components/record/RecordPart';
import type { Settings } from '@/components/settings/settings';
import {
  aboutFiles,
  articleFiles,
  articleWordFiles,
  recordFiles,
  recordTextFiles,
  topicFiles,
} from '@/content/reading';
import type {
  About,
  Article,
  ArticleWords,
  PopupWords,
  PublicRecord,
  RecordText,
  Topic,
} from '@/content/types';
import { interfaceLanguage, load, loadPopupWords } from '../own-pages/load-words';

/** What the popup shows at once. */
export interface PopupTexts {
  /** Language of the interface. */
  language: string;
  words: PopupWords;
  /** The article in its languages, and the words around it in each. */
  articles: Article[];
  articleWords: Record<string, ArticleWords>;
  topicName: string;
  topic: Topic;
}

/** What stands below the article, by the language of its words, and what draws it; loaded when the rest is there. */
export interface Beside {
  draw: typeof RecordPart;
  record: PublicRecord;
  texts: Record<string, RecordText>;
  about: About;
}

/** Loads the article of the first of these topics that there is; without one, of any. */
export async function loadTexts(settings: Settings, wished: readonly (string | null)[]): Promise<PopupTexts> {
  const language = interfaceLanguage(settings);
  const names = Object.keys(topicFiles).map((path) => path.split('/')[2] ?? '');
  const topicName = wished.find((name) => name !== null && names.includes(name)) ?? names[0] ?? '';
  const [words, topic, articles, articleWords] = await Promise.all([
    loadPopupWords(language),
    load(topicFiles, `./topics/${topicName}/topic.json`),
    loadAll(articleFiles, `./topics/${topicName}/article.`),
    loadAll(articleWordFiles, './article-words.'),
  ]);
  const inOrder = Object.values(articles).sort((a, b) => b.lang.localeCompare(a.lang));
  return { language, words, articles: inOrder, articleWords, topicName, topic };
}

/** Loads what stands below the article of a topic. */
export async function loadBeside(topicName: string): Promise<Beside> {
  const [{ RecordPart: draw }, record, texts, about] = await Promise.all([
    import('@/components/record/RecordPart'),
    load(recordFiles, `./topics/${topicName}/record.json`),
    loadAll(recordTextFiles, `./topics/${topicName}/record.`),
    load(aboutFiles, './about.json'),
  ]);
  return { draw, record, texts, about };
}

/** The files whose path begins so, by what follows there: a language. */
async function loadAll<T>(
  files: Record<string, () => Promise<T>>,
  start: string,
): Promise<Record<string, T>> {
  const found = Object.entries(files).filter(
    ([path]) => path.startsWith(start) && /^[a-z-]+\.json$/iu.test(path.slice(start.length)),
  );
  const loaded = found.map(async ([path, file]): Promise<[string, T]> => {
    const language = path.slice(start.length, -'.json'.length);
    return [language, await file()];
  });
  return Object.fromEntries(await Promise.all(loaded));
}
