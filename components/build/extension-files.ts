import type { KnowledgePack } from '../../content/types.ts';
import type { Content } from './read-content.ts';

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
    text: `(globalThis.aclaraKnowledge??={})[${JSON.stringify(language)}]=${asciiJson(knowledgePack(content, language))};\n`,
  }));
}

/** Puts together what the page script gets of one language. @throws Error for a language that is not there. */
export function knowledgePack(content: Content, language: string): KnowledgePack {
  const words = content.languages[language];
  if (!words) throw new Error(`content/languages/${language}.json: missing`);
  const topics: KnowledgePack['topics'] = {};
  for (const [folder, { topic, texts }] of Object.entries(content.topics)) {
    const text = texts[language];
    if (text) topics[folder] = { ...text, statementSpeaksOf: topic.statementSpeaksOf };
  }
  const { name, dir, grammar, card } = words;
  return { language, name, dir, grammar, words: card, topics };
}

/** `_locales`: the extension's name and description in the stores' and the browser's own lists. */
export function localeFiles(content: Content): ExtensionFile[] {
  return Object.entries(content.languages).map(([language, { extension }]) => ({
    path: `_locales/${language.replace('-', '_')}/messages.json`,
    text: `${JSON.stringify(
      { name: { message: extension.name }, description: { message: extension.description } },
      null,
      2,
    )}\n`,
  }));
}

/** Keeps the script one-byte in the engine whatever its language, which halves its memory. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
