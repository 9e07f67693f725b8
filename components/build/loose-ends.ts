import type { Fault } from './file-reader.ts';
import type { TopicContent } from './read-content.ts';

/** The matter that is no sub-claim of its own. */
const GENERAL = 'general';

/**
 * Finds where the files of a topic do not fit together: a name that refers to nothing, a part that one file has
 * and another has not, a topic without anything beside the statement. `file` is the name in the topic's folder. Pure.
 */
export function looseEnds(topic: TopicContent): Fault[] {
  return [
    ...inScope(topic),
    ...inRecord(topic),
    ...inTexts(topic),
    ...inRecordTexts(topic),
    ...inArticles(topic),
  ];
}

function inScope({ topic, record }: TopicContent): Fault[] {
  const faults: Fault[] = [];
  const complain = (field: string, reason: string) => faults.push({ file: 'topic.json', field, reason });
  const rows = Object.entries(topic.scope);
  if (rows.every(([, { statement }]) => statement !== 'not-addressed')) {
    complain('scope', 'names nothing that the statement leaves out; every statement leaves something out');
  }
  for (const [subClaim, { onRecord }] of rows) {
    for (const said of onRecord) {
      if (!('entries' in said)) continue;
      for (const name of said.entries) {
        const kind = record.entries[name]?.kind;
        if (kind === undefined) complain(`scope.${subClaim}`, `there is no entry "${name}" in record.json`);
        else if (kind === 'claim')
          complain(
            `scope.${subClaim}`,
            `"${name}" is a claim of others, and shows nothing of what the same side said`,
          );
      }
    }
  }
  for (const name of topic.sinceReport) {
    if (!record.entries[name]) complain('sinceReport', `there is no entry "${name}" in record.json`);
  }
  const sorted = [...topic.versions].sort();
  if (topic.versions.join() !== sorted.join()) complain('versions', 'are not in the order of time');
  if (topic.lastChecked < (sorted.at(-1) ?? '')) {
    complain('lastChecked', 'is earlier than the last version of the texts');
  }
  return faults;
}

function inRecord({ record }: TopicContent): Fault[] {
  const faults: Fault[] = [];
  const complain = (field: string, reason: string) => faults.push({ file: 'record.json', field, reason });
  const entries = Object.entries(record.entries);
  if (entries.every(([, { kind }]) => kind === 'statement')) {
    complain('entries', 'has no evidence beside the statement: no event and no claim of others');
  }
  for (const [name, { kind, date, unverified, supersededBy, sources }] of entries) {
    const field = `entries.${name}`;
    if (unverified && kind !== 'claim') complain(field, 'only a claim can be unverified');
    if (supersededBy !== undefined) {
      const later = record.entries[supersededBy];
      if (!later) complain(field, `there is no entry "${supersededBy}" in record.json`);
      else if (later.date <= date)
        complain(field, `"${supersededBy}" is not later, so it cannot take its place`);
    }
    if (sources.some((source) => source.kind === 'state-media' && source.country === undefined)) {
      complain(field, 'does not say which state its state media belong to: "country"');
    }
  }
  return faults;
}

function inTexts({ topic, texts }: TopicContent): Fault[] {
  return Object.entries(texts).flatMap(([language, { signals, card }]) => {
    const file = `${language}.json`;
    const searched = Object.keys(signals.matters).filter((name) => name !== GENERAL);
    const faults = notIn(searched, Object.keys(topic.scope), file, 'signals.matters', 'scope of topic.json');
    const named = Object.keys(card.subClaims);
    return [
      ...faults,
      ...notIn(searched, named, file, 'card.subClaims', 'card, though pages are searched for it'),
      ...notIn(named, searched, file, 'signals.matters', 'signals, though the card names it'),
    ];
  });
}

function inRecordTexts({ topic, record, recordTexts }: TopicContent): Fault[] {
  return Object.entries(recordTexts).flatMap(([language, text]) => {
    const file = `record.${language}.json`;
    const subClaims = Object.keys(topic.scope);
    const entries = Object.keys(record.entries);
    return [
      ...wrongLanguage(file, language, text.lang),
      ...notIn(subClaims, Object.keys(text.scope), file, 'scope', 'table of this file'),
      ...notIn(Object.keys(text.scope), subClaims, file, 'scope', 'scope of topic.json'),
      ...notIn(Object.keys(text.remarks), subClaims, file, 'remarks', 'scope of topic.json'),
      ...notIn(entries, Object.keys(text.entries), file, 'entries', 'words of this file'),
      ...notIn(Object.keys(text.entries), entries, file, 'entries', 'record.json'),
      ...(text.versions.length === topic.versions.length
        ? []
        : [
            {
              file,
              field: 'versions',
              reason: `are ${text.versions.length}, but topic.json has ${topic.versions.length}`,
            },
          ]),
    ];
  });
}

/** Articles are one text in several languages: as many paragraphs of the same voice, as many notes. */
function inArticles({ articles }: TopicContent): Fault[] {
  const [first, ...others] = Object.entries(articles);
  const faults = Object.entries(articles).flatMap(([language, { lang }]) =>
    wrongLanguage(`article.${language}.json`, language, lang),
  );
  if (!first) return faults;
  const [model, { paragraphs, notes }] = first;
  for (const [language, other] of others) {
    const file = `article.${language}.json`;
    for (const [index, { voice }] of other.paragraphs.entries()) {
      if (voice === paragraphs[index]?.voice) continue;
      faults.push({
        file,
        field: `paragraphs.${index}`,
        reason: `has another voice than the same paragraph in article.${model}.json`,
      });
    }
    for (const list of ['covers', 'doesNotCover', 'unknown'] as const) {
      if (other.notes[list].length === notes[list].length) continue;
      faults.push({
        file,
        field: `notes.${list}`,
        reason: `has ${other.notes[list].length} lines, article.${model}.json has ${notes[list].length}`,
      });
    }
  }
  return faults;
}

function wrongLanguage(file: string, expected: string, found: string): Fault[] {
  if (found === expected) return [];
  return [{ file, field: 'lang', reason: `is "${found}", but the file's name says "${expected}"` }];
}

/** A fault for each name that the known ones do not have. */
function notIn(
  names: readonly string[],
  known: readonly string[],
  file: string,
  field: string,
  where: string,
): Fault[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ file, field, reason: `"${name}" is not in the ${where}` }));
}
