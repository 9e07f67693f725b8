/** The article of a topic and the words around it; both are in the languages that there are article words in. */
import * as z from 'zod';
import { day, id, terms, wordList, words } from './schema-parts.ts';

/** `topics/<topic>/article.<lang>.json` */
export const articleSchema = z.strictObject({
  lang: words,
  lastChecked: day,
  title: words,
  standfirst: words,
  /** Whose statement it is, and what it says, as one sentence that names the speaker. */
  position: z.strictObject({ holder: words, statement: words }),
  /** The labels of whose voice is heard. */
  voices: z.strictObject({ statement: words, report: words }),
  /** Whose voice a paragraph reports: the `statement` itself, or the news `report`'s reading of it. */
  paragraphs: z.array(z.strictObject({ voice: z.enum(['statement', 'report']), text: words })).length(5),
  notes: z.strictObject({ covers: wordList, doesNotCover: wordList, unknown: wordList, interest: words }),
});

/** `topics/<topic>/record.<lang>.json`: the words of `topic.json` and `record.json`. */
export const recordTextSchema = z.strictObject({
  lang: words,
  lastChecked: day,
  /** What the report leaves out that tells how the two belong together in time. */
  sinceReport: words,
  /** Each sub-claim, as it stands in the table. */
  scope: z.record(id, words),
  /** What a reader must know of a sub-claim's row. */
  remarks: z.record(id, words),
  /** Each entry of the record: who says it, and one neutral sentence of ours. */
  entries: z.record(id, z.strictObject({ speaker: words, text: words })),
  /** What each version of the texts changed; as many as `topic.json` has. */
  versions: wordList,
});

/** `article-words.<lang>.json`: the words around an article, in the article's language. */
export const articleWordsSchema = z.strictObject({
  /** The language's own name. */
  name: words,
  dir: z.enum(['ltr', 'rtl']),
  /** How an article names the report that it retells; an editor looks for it where the report's voice is heard. */
  attribution: terms,
  covers: words,
  doesNotCover: words,
  unknown: words,
  interest: words,
  source: words,
  reportLink: words.includes('{publisher}').includes('{language}'),
  noVerdict: words,
  checked: words.includes('{date}'),
  /** Said where the texts were last compared with their sources more than 180 days ago. */
  stale: words,
  /** What is put below a copied article. */
  citation: words.includes('{publisher}').includes('{url}').includes('{date}'),
  scope: z.strictObject({
    title: words,
    intro: words,
    subClaim: words,
    statement: words,
    onRecord: words.includes('{holder}'),
    denied: words,
    acknowledged: words,
    neither: words,
    'not-addressed': words,
  }),
  record: z.strictObject({
    title: words,
    intro: words,
    sinceReport: words,
    statement: words,
    event: words,
    claim: words,
    unverified: words,
    superseded: words.includes('{date}'),
    high: words,
    'one-origin': words,
    'one-page': words,
    sources: words,
    stateMedia: words.includes('{country}'),
    official: words,
    blog: words,
  }),
  versions: z.strictObject({ title: words, version: words.includes('{number}').includes('{date}') }),
  about: z.strictObject({ title: words, makers: words, funding: words, notStated: words }),
});

/** In each language of the articles; `null` where the owner of the project has not stated it. */
const stated = z.record(id, words).nullable();

/** `about.json`: who makes Aclara, and on what money. Only the owner of the project fills it in. */
export const aboutSchema = z.strictObject({ makers: stated, funding: stated });
