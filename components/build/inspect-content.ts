import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  aboutSchema,
  articleSchema,
  articleWordsSchema,
  recordTextSchema,
} from '../../content/article-schema.ts';
import { languageSchema } from '../../content/language-schema.ts';
import { namesSchema, scriptTextSchema, topicTextSchema } from '../../content/text-schema.ts';
import { recordSchema, topicSchema } from '../../content/topic-schema.ts';
import type { Signals, TopicNames, TopicText } from '../../content/types.ts';
import { foreignTerms, wrongScript } from './check-words.ts';
import { type Fault, FileReader } from './file-reader.ts';
import { looseEnds } from './loose-ends.ts';
import type { Content } from './read-content.ts';

/**
 * Reads the content folder and finds what keeps it out of the extension: a missing, unknown or empty field, a text
 * that is still to be written, a link that is not https, a text in the wrong script, a part that refers to
 * nothing, a topic without one of its parts.
 *
 * @returns What could be read, and all faults. Without faults the content is whole.
 */
export function inspectContent(folder: string): { content: Content; faults: Fault[] } {
  const files = new FileReader();
  const languages = files.readAll(
    join(folder, 'languages'),
    /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\.json$/u,
    languageSchema,
  );
  for (const [language, { name, extension, card, popup, managed, welcome, options }] of Object.entries(
    languages,
  )) {
    const shown = { name, extension, card, popup, managed, welcome, options };
    files.complain(join(folder, 'languages', `${language}.json`), wrongScript(language, shown));
  }
  const content: Content = {
    about: files.read(join(folder, 'about.json'), aboutSchema) ?? { makers: null, funding: null },
    languages,
    articleWords: files.readAll(folder, /^article-words\.([a-z]{2,3})\.json$/u, articleWordsSchema),
    topics: {},
  };
  for (const name of readdirSync(join(folder, 'topics')).sort()) {
    const inTopic = (file: string) => join(folder, 'topics', name, file);
    const topic = files.read(inTopic('topic.json'), topicSchema);
    const record = files.read(inTopic('record.json'), recordSchema);
    const texts = readTexts(join(folder, 'topics', name), files);
    const articles = files.readAll(inTopic(''), /^article\.([a-z]{2,3})\.json$/u, articleSchema);
    const recordTexts = files.readAll(inTopic(''), /^record\.([a-z]{2,3})\.json$/u, recordTextSchema);
    for (const [language, { card }] of Object.entries(texts)) {
      files.complain(inTopic(`${language}.json`), wrongScript(language, { card }));
      if (!existsSync(join(folder, 'languages', `${language}.json`))) {
        files.complain(inTopic(`${language}.json`), [
          { field: 'the whole file', reason: `has no words of the interface: languages/${language}.json` },
        ]);
      }
    }
    for (const language of Object.keys(content.articleWords)) {
      for (const file of [`${language}.json`, `article.${language}.json`, `record.${language}.json`]) {
        if (!existsSync(inTopic(file))) {
          files.complain(inTopic(file), [{ field: 'the whole file', reason: 'is missing' }]);
        }
      }
    }
    if (!topic || !record) continue;
    content.topics[name] = { topic, record, texts, articles, recordTexts };
    for (const { file, ...complaint } of looseEnds(content.topics[name])) {
      files.complain(inTopic(file), [complaint]);
    }
  }
  return { content, faults: files.faults };
}

/** The texts of one topic, with the shared names in each, and with the language's signals in each of its scripts. */
function readTexts(folder: string, files: FileReader): Record<string, TopicText> {
  const names = files.read(join(folder, 'names.json'), namesSchema);
  const texts = files.readAll(folder, /^([a-z]{2,3})\.json$/u, topicTextSchema);
  for (const [language, text] of Object.entries(texts)) {
    files.complain(join(folder, `${language}.json`), foreignTerms(language, text.signals));
    if (names) text.signals = withNames(text.signals, names);
  }
  const inOtherScripts = files.readAll(folder, /^([a-z]{2,3}-[A-Z][a-z]{3})\.json$/u, scriptTextSchema);
  for (const [key, text] of Object.entries(inOtherScripts)) {
    const signals = texts[key.slice(0, key.indexOf('-'))]?.signals;
    if (signals) texts[key] = { ...text, signals };
    else
      files.complain(join(folder, `${key}.json`), [
        { field: 'the whole file', reason: 'there is no file of the language itself' },
      ]);
  }
  return texts;
}

function withNames(signals: Signals, names: TopicNames): Signals {
  const both = (one: readonly string[], two: readonly string[] = []) => [...new Set([...one, ...two])];
  const matters = Object.entries(signals.matters).map(([subClaim, terms]) => [
    subClaim,
    both(terms, names.matters[subClaim]),
  ]);
  return {
    ...signals,
    gate: {
      actor: both(signals.gate.actor, names.gate.actor),
      place: both(signals.gate.place, names.gate.place),
    },
    actor: both(signals.actor, names.actor),
    place: both(signals.place, names.place),
    matters: Object.fromEntries(matters),
  };
}
