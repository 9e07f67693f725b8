import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as z from 'zod';
import { languageSchema } from '../../content/language-schema.ts';
import {
  type Article,
  articleSchema,
  type LanguageWords,
  namesSchema,
  type Signals,
  scriptTextSchema,
  type Topic,
  type TopicNames,
  type TopicText,
  topicSchema,
  topicTextSchema,
} from '../../content/types.ts';
import { type Complaint, foreignTerms, wrongScript } from './check-words.ts';

/** One topic folder, read and checked. The records are keyed by language, such as `es`. */
export interface TopicContent {
  topic: Topic;
  texts: Record<string, TopicText>;
  articles: Record<string, Article>;
}

/** All of `content/`, read and checked. `languages` is keyed by language, `topics` by the folder's name. */
export interface Content {
  languages: Record<string, LanguageWords>;
  topics: Record<string, TopicContent>;
}

/**
 * Reads and checks the content folder. Runs when the extension is built and in tests, never in a browser.
 *
 * @throws Error with file, field and reason for the first file that does not fit its schema, and for a topic
 * that lacks a language of the interface.
 */
export function readContent(folder: string): Content {
  const languages = readFiles(
    join(folder, 'languages'),
    /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\.json$/u,
    languageSchema,
  );
  for (const [language, { name, extension, card, popup }] of Object.entries(languages)) {
    refuse(
      join(folder, 'languages', `${language}.json`),
      wrongScript(language, { name, extension, card, popup }),
    );
  }
  const topics: Record<string, TopicContent> = {};
  for (const name of readdirSync(join(folder, 'topics')).sort()) {
    const topicFolder = join(folder, 'topics', name);
    const names = readFile(join(topicFolder, 'names.json'), namesSchema);
    topics[name] = {
      topic: readFile(join(topicFolder, 'topic.json'), topicSchema),
      texts: readTexts(topicFolder, names),
      articles: readFiles(topicFolder, /^article\.([A-Za-z-]+)\.json$/u, articleSchema),
    };
    for (const language of Object.keys(languages)) {
      if (!topics[name].texts[language]) {
        throw new Error(`${join(topicFolder, `${language}.json`)}: missing. Every language needs its text.`);
      }
      const { card } = topics[name].texts[language];
      refuse(join(topicFolder, `${language}.json`), wrongScript(language, { card }));
    }
  }
  return { languages, topics };
}

/** The texts of one topic, with the shared names in each, and with the language's signals in each of its scripts. */
function readTexts(folder: string, names: TopicNames): Record<string, TopicText> {
  const texts = readFiles(folder, /^([a-z]{2,3})\.json$/u, topicTextSchema);
  for (const [language, text] of Object.entries(texts)) {
    refuse(join(folder, `${language}.json`), foreignTerms(language, text.signals));
    text.signals = withNames(text.signals, names);
  }
  const inOtherScripts = readFiles(folder, /^([a-z]{2,3}-[A-Z][a-z]{3})\.json$/u, scriptTextSchema);
  for (const [key, { card }] of Object.entries(inOtherScripts)) {
    const signals = texts[key.slice(0, key.indexOf('-'))]?.signals;
    if (!signals) throw new Error(`${join(folder, `${key}.json`)}: there is no file of the language itself.`);
    texts[key] = { signals, card };
  }
  return texts;
}

function withNames(signals: Signals, names: TopicNames): Signals {
  const both = (one: readonly string[], two: readonly string[] = []) => [...new Set([...one, ...two])];
  const military = Object.entries(signals.military).map(([subClaim, terms]) => [
    subClaim,
    both(terms, names.military[subClaim as keyof TopicNames['military']]),
  ]);
  return {
    ...signals,
    gate: {
      actor: both(signals.gate.actor, names.gate.actor),
      place: both(signals.gate.place, names.gate.place),
    },
    actor: both(signals.actor, names.actor),
    place: both(signals.place, names.place),
    military: Object.fromEntries(military) as Signals['military'],
  };
}

/** Where the project's own content lies, from the project's root. */
export const CONTENT_FOLDER = resolve(import.meta.dirname, '../../content');

function readFiles<Schema extends z.ZodType>(
  folder: string,
  name: RegExp,
  schema: Schema,
): Record<string, z.infer<Schema>> {
  const found: Record<string, z.infer<Schema>> = {};
  for (const file of readdirSync(folder).sort()) {
    const key = name.exec(file)?.[1];
    if (key) found[key] = readFile(join(folder, file), schema);
  }
  return found;
}

/** @throws Error with file, field and reason where there is a complaint. */
function refuse(file: string, [complaint]: readonly Complaint[]): void {
  if (complaint) throw new Error(`${file}: ${complaint.field}: ${complaint.reason}`);
}

function readFile<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: not readable as JSON: ${error instanceof Error ? error.message : error}`);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}
