import type { KnowledgePack, KnownTopic, OnRecord } from '../../content/types.ts';
import { foldTerm } from '../detector/term-index.ts';
import type { Content, TopicContent } from './read-content.ts';

/** A file to be written into the package: its path there, and its text. */
export interface ExtensionFile {
  path: string;
  text: string;
}

/**
 * One script per language that holds all the page script needs of it. The background puts in only the needed
 * ones, so that a page never pays for the other languages. A script and not a JSON file, because nothing in the
 * extension may fetch, and no file of it is open to pages.
 */
export function knowledgeFiles(content: Content): ExtensionFile[] {
  return Object.keys(content.languages).map((language) => ({
    path: `knowledge/${language}.js`,
    text: `(globalThis.aclaraKnowledge??={})[${JSON.stringify(language)}]=${JSON.stringify(knowledgePack(content, language))};\n`,
  }));
}

/** Puts together what the page script gets of one language. @throws Error for a language that is not there. */
export function knowledgePack(content: Content, language: string): KnowledgePack {
  const words = content.languages[language];
  if (!words) throw new Error(`content/languages/${language}.json: missing`);
  const topics: KnowledgePack['topics'] = {};
  for (const [folder, topic] of Object.entries(content.topics)) {
    const known = knownTopic(topic, language);
    if (known) topics[folder] = known;
  }
  const { name, dir, grammar, card, popup } = words;
  return { language, name, dir, grammar, words: { ...card, notSaved: popup.notSaved }, topics };
}

function knownTopic({ topic, record, texts }: TopicContent, language: string): KnownTopic | undefined {
  const text = texts[language];
  if (!text) return undefined;
  const { gate: _, matters, ...lists } = text.signals;
  const signals = { ...folded(lists), matters: folded(matters) };
  const yearOf = (name: string) => Number.parseInt(record.entries[name]?.date ?? '', 10);
  const scope = Object.entries(topic.scope).map(([subClaim, { statement, onRecord }]) => {
    const years = onRecord.map((said): OnRecord => {
      if ('since' in said) return said;
      const found = said.entries.map(yearOf);
      return { status: said.status, since: Math.min(...found), until: Math.max(...found) };
    });
    return [subClaim, { statement, onRecord: years }];
  });
  const statements = Object.values(record.entries).filter(({ kind }) => kind === 'statement');
  return {
    signals,
    card: text.card,
    scope: Object.fromEntries(scope),
    lastChecked: [topic.lastChecked, text.lastChecked].sort()[0] ?? topic.lastChecked,
    lastStatement:
      statements
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? topic.lastChecked,
    languages: Object.keys(texts),
  };
}

function folded<Lists extends Record<string, string[]>>(lists: Lists): Lists {
  const entries = Object.entries(lists).map(([name, terms]) => [name, [...new Set(terms.map(foldTerm))]]);
  return Object.fromEntries(entries) as Lists;
}

/**
 * Where browsers and stores look under other names than ours: the Chrome Web Store knows Portuguese and Chinese by
 * country only (its list of supported locales). The plain code is kept for other
 * countries.
 */
const LOCALES: Record<string, string[]> = {
  pt: ['pt', 'pt_BR', 'pt_PT'],
  zh: ['zh', 'zh_CN'],
  'zh-Hant': ['zh_TW'],
};

/** `_locales`: what the browser and its store say of the extension: its name, its commands, the item in its menu. */
export function localeFiles(content: Content): ExtensionFile[] {
  return Object.entries(content.languages).flatMap(([language, { extension }]) => {
    const messages = Object.fromEntries(
      Object.entries(extension).map(([key, message]) => [key, { message }]),
    );
    const text = `${JSON.stringify(messages, null, 2)}\n`;
    const locales = LOCALES[language] ?? [language];
    return locales.map((locale) => ({ path: `_locales/${locale}/messages.json`, text }));
  });
}
