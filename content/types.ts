/**
 * The shape and the meaning of every content file.
 *
 * These schemas run when the extension is built and when the tests run; a file that does not fit stops the
 * build with its name, the field and the reason. The shipped scripts import only the types.
 */
import * as z from 'zod';
import { SUB_CLAIMS } from './sub-claims.ts';

const words = z.string().trim().min(1);
const wordList = z.array(words).min(1);
const httpsUrl = z.url({ protocol: /^https$/ });

/**
 * Words to look for. Written as they are spelled; case and accents do not matter. A `*` stands for any more
 * letters: `venezol*` finds "venezolana". A term has at least two letters besides the `*`.
 */
const term = words
  .refine((value) => value.replaceAll('*', '').trim().length >= 2, 'a term needs two letters besides the *')
  .refine((value) => !/-\*/u.test(value), 'a * may not follow a hyphen: "MiG-*" would also match "might"')
  .refine((value) => !/\S\*\S/u.test(value), 'a * may stand only at the start or the end of a word')
  .refine((value) => !/(?:^|\s)\*(?:\s|$)/u.test(value), 'a * alone would match any word');
const terms = z.array(term).min(1);

/** A word with a `~` where the name stands that it belongs to. */
const aroundName = words.refine(
  (value) => /^[^~]*~[^~]*$/u.test(value) && value !== '~',
  'needs one ~ and a word',
);

export const signalsSchema = z.strictObject({
  /**
   * The few words of which every page on the topic has one of each list. They are looked for on every page that a
   * reader opens, so keep them few: names, and no word of another meaning.
   */
  gate: z.strictObject({ actor: terms, place: terms }),
  /** Whose military role the topic is about. */
  actor: terms,
  /** Where, or for whom. */
  place: terms,
  /** Military matters, by sub-claim; `general` is military but names no sub-claim, and weighs less. */
  military: z.strictObject({
    troops: terms,
    'combat-support': terms,
    weapons: terms,
    advisers: terms,
    bases: terms,
    'ships-aircraft': terms,
    mercenaries: terms,
    general: terms,
  }),
  /** Forms of the place that own what stands beside them: "Venezuelan" in "Venezuelan troops". */
  placesOwn: terms,
  /** Others who could be the ones with the troops or weapons that a sentence speaks of. */
  otherActor: terms,
  /** Other places where the actor's troops or weapons could be. */
  otherPlace: terms,
  /**
   * What other stories with the actor and the place in them are about: "parade", "tanker", "vaccine", "recruits". A
   * word against, not a veto.
   */
  otherMatter: terms,
  /** How a denial is put: "denies", "no plans to". */
  denial: terms,
  /** How the actor speaks against somebody else's troops or weapons: "criticises", "is concerned". */
  objection: terms,
  /** Phrases in which none of the words above count. */
  ignore: terms,
});

export const cardSchema = z.strictObject({
  /** First line: kind and source of the text. */
  source: words,
  /** First line where the page itself already reports the denial. */
  alreadyReported: words,
  title: words,
  /** Two or three sentences, 35 to 70 words. */
  summary: words,
  /** The shorter form, where the page already reports the denial. */
  summaryShort: words,
  unknown: words,
  interest: words,
  /** The small button that opens the card. */
  pill: words,
  /** Each sub-claim as a noun that fits into a list. */
  subClaims: z.strictObject({
    troops: words,
    'combat-support': words,
    weapons: words,
    advisers: words,
    bases: words,
    'ships-aircraft': words,
    mercenaries: words,
  }),
});

/** `topics/<topic>/<lang>.json` */
export const topicTextSchema = z.strictObject({ signals: signalsSchema, card: cardSchema });

/**
 * `topics/<topic>/<lang>-<Script>.json`: the same language in another script. Only the card is written anew; the
 * signals of the language hold both scripts, since pages mix them.
 */
export const scriptTextSchema = topicTextSchema.pick({ card: true });

/** `topics/<topic>/names.json`: names and designations that news spells alike in many languages. */
export const namesSchema = z.strictObject({
  gate: signalsSchema.shape.gate,
  actor: terms,
  place: terms,
  military: signalsSchema.shape.military.partial(),
});

/** `topics/<topic>/topic.json` */
export const topicSchema = z.strictObject({
  /** The report that the article retells. */
  report: z.strictObject({ url: httpsUrl, publisher: words, language: words }),
  /** Sub-claims that the statement speaks of; it says nothing of the others. */
  statementSpeaksOf: z.array(z.enum(SUB_CLAIMS)).min(1),
  /** Day on which an editor last compared the texts with the sources, as YYYY-MM-DD. */
  lastChecked: z.iso.date(),
});

/** `topics/<topic>/article.<lang>.json` */
export const articleSchema = z.strictObject({
  lang: words,
  title: words,
  standfirst: words,
  /** Whose voice a paragraph reports: the `statement` itself, or the news `report`'s reading of it. */
  paragraphs: z.array(z.strictObject({ voice: z.enum(['statement', 'report']), text: words })).length(5),
  notes: z.strictObject({ covers: wordList, doesNotCover: wordList, unknown: wordList, interest: words }),
});

/** `languages/<lang>.json`: the interface words. `{…}` marks what the program fills in. */
export const languageSchema = z.strictObject({
  /** The language's own name. */
  name: words,
  dir: z.enum(['ltr', 'rtl']),
  /** How the language says who does what to whom, as far as the detector needs it. */
  grammar: z.strictObject({
    /** Where the verb stands in a plain sentence: after the subject, at the end, or first. */
    order: z.enum(['svo', 'sov', 'vso']),
    /** "And", "or" between the names of a list. A `~` stands for a name that it is joined to: "و~". */
    and: wordList,
    /** What stands between a thing and its owner, as in "army of Venezuela" and "Venezuela's army". */
    genitive: z.array(words),
    /** What makes a name the place or the target of what is done: "in ~", "~에". */
    oblique: z.array(aroundName).min(1),
  }),
  /** What an editor looks for in a card of this language; written like the words of signals. */
  editorial: z.strictObject({
    /** Who speaks; named in the first line, the title and the first sentence of each summary. */
    speaker: terms,
    /** The news report that gives the statement. */
    report: terms,
    /** That nobody else has confirmed it. */
    unconfirmed: terms,
    /** Words of a judge, which a card never uses: "false", "hoax", "fact-check", "regime". */
    judging: terms,
  }),
  extension: z.strictObject({
    name: words.max(75),
    description: words.max(132),
  }),
  card: z.strictObject({
    /** Accessible name of the note; `{title}` is the card's title. */
    label: words.includes('{title}'),
    readArticle: words,
    hideOnSite: words,
    close: words,
    open: words,
    removePill: words,
    scope: words,
    speaksOf: words.includes('{list}'),
    doesNotSpeakOf: words.includes('{list}'),
    unknown: words,
    why: words,
    whyText: words,
    inAnotherLanguage: words,
    /** Label of the list in which the reader picks the note's language. */
    language: words,
    /** Said where the page itself carries a review of a claim (schema.org `ClaimReview`). */
    claimReview: words,
  }),
  popup: z.strictObject({
    thisPage: words,
    pageOfTab: words,
    matched: words,
    matchedPill: words,
    nothing: words,
    notChecked: words,
    paused: words,
    hidden: words.includes('{site}'),
    passages: words,
    everywhere: words,
    onSite: words.includes('{site}'),
    article: words,
    tabs: words,
    sideBySide: words,
    source: words,
    reportLink: words.includes('{publisher}'),
    voiceStatement: words,
    voiceReport: words,
    covers: words,
    doesNotCover: words,
    unknown: words,
    interest: words,
    noVerdict: words,
    openInTab: words,
    notSaved: words,
    checked: words.includes('{date}'),
  }),
});

export type SubClaim = (typeof SUB_CLAIMS)[number];
export type Signals = z.infer<typeof signalsSchema>;
export type CardText = z.infer<typeof cardSchema>;
export type TopicText = z.infer<typeof topicTextSchema>;
export type TopicNames = z.infer<typeof namesSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Article = z.infer<typeof articleSchema>;
export type LanguageWords = z.infer<typeof languageSchema>;
export type GrammarWords = LanguageWords['grammar'];

/** What the page script gets of one language: everything it needs to detect and to show, and no more. */
export interface KnowledgePack {
  language: string;
  name: string;
  dir: LanguageWords['dir'];
  grammar: GrammarWords;
  words: LanguageWords['card'];
  topics: Record<string, TopicText & Pick<Topic, 'statementSpeaksOf'>>;
}
