import { checkArticle } from './check-article.ts';
import { checkCard } from './check-card.ts';
import { checkRecord } from './check-record.ts';
import { checkWelcome } from './check-welcome.ts';
import type { Fault } from './file-reader.ts';
import { judgingWords } from './judging-words.ts';
import type { Content } from './read-content.ts';

/**
 * Finds what an editor would send back in content that fits its schemas: see the checks that it calls. `file` is the
 * path from the content folder. Pure.
 */
export function editorialFaults({ languages, articleWords, topics }: Content): Fault[] {
  const faults: Fault[] = [];
  for (const [language, words] of Object.entries(languages)) {
    const complaints = [...judgingWords(words, words.card, 'card'), ...checkWelcome(language, words)];
    faults.push(...complaints.map((one) => ({ file: `languages/${language}.json`, ...one })));
  }
  for (const [name, { record, texts, articles, recordTexts }] of Object.entries(topics)) {
    for (const [language, text] of Object.entries(texts)) {
      const words = languages[language];
      const own = articleWords[language];
      const add = (file: string, complaints: readonly Omit<Fault, 'file'>[]) =>
        faults.push(...complaints.map((one) => ({ file: `topics/${name}/${file}`, ...one })));
      if (!words) continue;
      add(`${language}.json`, checkCard(language, words, text));
      const article = articles[language];
      if (own && article) add(`article.${language}.json`, checkArticle(words, own, text, article));
      const recordText = recordTexts[language];
      if (recordText) add(`record.${language}.json`, checkRecord(words, recordText, record));
    }
  }
  return faults;
}
