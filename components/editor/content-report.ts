import { relative } from 'node:path';
import { editorialFaults } from '../build/editorial-faults.ts';
import type { Fault } from '../build/file-reader.ts';
import { inspectContent } from '../build/inspect-content.ts';
import type { Content, TopicContent } from '../build/read-content.ts';
import { isStale } from '../freshness/is-stale.ts';

/** What an editor reads of the content, and whether something has to be mended. */
export interface ContentReport {
  text: string;
  faults: number;
}

/**
 * Checks all content and tells an editor, who need not program, what is wrong, in which file and field; what is
 * still to be written; and how old the texts are.
 *
 * @param now In milliseconds since 1970, for the age of the texts.
 */
export function contentReport(folder: string, now: number): ContentReport {
  const { content, faults: broken } = inspectContent(folder);
  const inFolder = broken.map((fault) => ({ ...fault, file: relative(folder, fault.file) }));
  const faults = [...inFolder, ...editorialFaults(content)];
  const parts = [
    ...faultsByFile(faults),
    ...Object.entries(content.topics).map(([name, topic]) => overview(name, topic, content, now)),
    faults.length === 0
      ? 'Nothing to mend.'
      : `${faults.length} to mend. Each line above names the field of the file, and what is wrong with it.`,
  ];
  return { text: parts.join('\n\n'), faults: faults.length };
}

function faultsByFile(faults: readonly Fault[]): string[] {
  return [...Map.groupBy(faults, ({ file }) => file)].map(([file, found]) =>
    [`content/${file}`, ...found.map(({ field, reason }) => `  ${field}: ${reason}`)].join('\n'),
  );
}

function overview(name: string, topic: TopicContent, { languages }: Content, now: number): string {
  const { record, texts, articles, recordTexts } = topic;
  const entries = Object.values(record.entries);
  const count = (kind: (typeof entries)[number]['kind']) =>
    entries.filter((entry) => entry.kind === kind).length;
  const missing = Object.keys(languages).filter((language) => !texts[language]);
  const checked: [file: string, day: string][] = [
    ['topic.json', topic.topic.lastChecked],
    ['record.json', record.lastChecked],
    ...named(texts, ''),
    ...named(articles, 'article.'),
    ...named(recordTexts, 'record.'),
  ];
  const old = checked.filter(([, day]) => isStale(day, now)).map(([file, day]) => `${file} (${day})`);
  return [
    `Topic ${name}`,
    `  Languages of the card: ${Object.keys(texts).join(', ')}`,
    ...(missing.length > 0 ? [`  No card yet, so no note on pages in: ${missing.join(', ')}`] : []),
    `  Public record: ${count('statement')} statements, ${count('event')} events, ${count('claim')} claims of others, of which ${entries.filter(({ unverified }) => unverified).length} unverified`,
    `  Version ${topic.topic.versions.length} of ${topic.topic.versions.at(-1)}, compared with the sources on ${topic.topic.lastChecked}`,
    old.length > 0
      ? `  Not compared with their sources for more than 180 days: ${old.join(', ')}`
      : '  All texts were compared with their sources in the last 180 days.',
  ].join('\n');
}

function named(files: Record<string, { lastChecked: string }>, start: string): [string, string][] {
  return Object.entries(files).map(([language, { lastChecked }]) => [
    `${start}${language}.json`,
    lastChecked,
  ]);
}
