import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TO_WRITE } from '../../content/schema-parts.ts';
import type { CardText } from '../../content/types.ts';
import { writeNew } from './write-new.ts';

/** The sub-claims of a topic that nobody has thought about yet: one that the statement speaks of, one that it does not. */
const SUB_CLAIMS = ['first-part', 'second-part'];
const LINK = 'https://example.org/';

/**
 * Writes the folder of a new topic in the languages that articles are in, each text still to be written. It has
 * everything that a topic must have: position, interest, scope, evidence beside the statement, unknowns, sources.
 *
 * @param name Of the folder: small letters, digits and hyphens.
 * @param today As YYYY-MM-DD.
 * @returns The files, and what is to be done next.
 * @throws Error for a name that does not fit, and for a topic that is there already.
 */
export function newTopic(folder: string, name: string, today: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
    throw new Error(`"${name}" cannot name a topic. Use small letters, digits and hyphens: dam-leak.`);
  }
  const topic = join(folder, 'topics', name);
  if (existsSync(topic)) throw new Error(`${topic} is there already. Nothing was changed.`);
  const languages = readdirSync(folder).flatMap(
    (file) => /^article-words\.(\w+)\.json$/u.exec(file)?.[1] ?? [],
  );
  const files = {
    ...common(today),
    ...Object.assign({}, ...languages.map((language) => inLanguage(language, today))),
  };
  for (const [file, content] of Object.entries(files)) writeNew(join(topic, file), content);
  return [
    'New, with every text still to be written (they begin with TODO):',
    ...Object.keys(files).map((file) => `  ${join(topic, file)}`),
    'Next:',
    '  1. topic.json: the report, the parts of the rumour (rename first-part and second-part everywhere), their status.',
    '  2. record.json and record.<lang>.json: what is documented beside the statement, with sources.',
    '  3. <lang>.json: the words that pages are searched for, and the card. article.<lang>.json: the article.',
    '  4. npm run content   says what is still to be written, and what an editor would send back.',
    '  5. A language more is a file more: copy <lang>.json. Without one, pages in that language get no note.',
    '  6. Write labelled texts in tests/texts/, then: npm test',
  ].join('\n');
}

const todo = (what: string) => `${TO_WRITE} ${what}`;

function common(today: string): Record<string, unknown> {
  const [first = '', second = ''] = SUB_CLAIMS;
  const names = { actor: [todo('a name')], place: [todo('a name')] };
  const source = { publisher: todo('who publishes it'), url: LINK, kind: 'press' };
  return {
    'topic.json': {
      report: { url: LINK, publisher: todo('who publishes it'), language: 'en' },
      scope: {
        [first]: { statement: 'denied', onRecord: [{ status: 'denied', entries: ['a-statement'] }] },
        [second]: {
          statement: 'not-addressed',
          onRecord: [
            { status: 'not-addressed', since: Number(today.slice(0, 4)), until: Number(today.slice(0, 4)) },
          ],
        },
      },
      sinceReport: [],
      versions: [today],
      lastChecked: today,
    },
    'record.json': {
      lastChecked: today,
      entries: {
        'a-statement': { date: today, kind: 'statement', confidence: 'one-page', sources: [source] },
        'an-event': { date: today, kind: 'event', confidence: 'one-page', sources: [source] },
      },
    },
    'names.json': { gate: names, ...names, matters: {} },
  };
}

function inLanguage(language: string, today: string): Record<string, unknown> {
  const terms = [todo('a word')];
  const bySubClaim = (what: string) => Object.fromEntries(SUB_CLAIMS.map((name) => [name, todo(what)]));
  const card: Omit<CardText, 'subClaims'> = {
    source: todo('kind and source of the text; who speaks; not independently confirmed'),
    alreadyReported: todo('the same, where the page itself reports the statement'),
    title: todo('what the speaker says, on which subject'),
    summary: todo('two or three sentences, 35 to 70 words: who says what, in answer to what; not confirmed'),
    summaryShort: todo('the same, shorter'),
    unknown: todo('what the report leaves open'),
    interest: todo('the party that makes the statement'),
    changed: todo('what has happened since'),
    onRecord: todo('heading: the speakers on record'),
    whyText: todo('"This page speaks of …:"'),
    pill: todo('two or three words'),
  };
  return {
    [`${language}.json`]: {
      lastChecked: today,
      speaker: terms,
      signals: {
        gate: { actor: terms, place: terms },
        actor: terms,
        place: terms,
        matters: Object.fromEntries(SUB_CLAIMS.map((name) => [name, terms])),
        placesOwn: terms,
        otherActor: terms,
        otherPlace: terms,
        otherMatter: terms,
        denial: terms,
        objection: terms,
        ignore: terms,
      },
      card: { ...card, subClaims: bySubClaim('a noun for a list') },
    },
    [`article.${language}.json`]: {
      lang: language,
      lastChecked: today,
      title: todo('what the speaker says, on which subject'),
      standfirst: todo('whose statement it is, from which report; not confirmed'),
      position: { holder: todo('who makes the statement'), statement: todo('one sentence: who says what') },
      voices: { statement: todo('"What … says"'), report: todo('"How the report reads it"') },
      paragraphs: ['statement', 'statement', 'report', 'report', 'report'].map((voice) => ({
        voice,
        text: todo('45 to 90 words, whose voice it is in the first sentence'),
      })),
      notes: {
        covers: [todo('what the statement speaks of')],
        doesNotCover: [todo('what it does not speak of')],
        unknown: [todo('what is not known')],
        interest: todo('the party that makes the statement'),
      },
    },
    [`record.${language}.json`]: {
      lang: language,
      lastChecked: today,
      sinceReport: todo('how the report and what follows belong together in time'),
      scope: bySubClaim('a noun for the table'),
      remarks: {},
      entries: Object.fromEntries(
        ['a-statement', 'an-event'].map((name) => [
          name,
          { speaker: todo('who says it'), text: todo('one neutral sentence of ours, with the date') },
        ]),
      ),
      versions: [todo('what this version brought')],
    },
  };
}
