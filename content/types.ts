/**
 * The shape and the meaning of every content file of a topic; that of a language is in `language-schema.ts`.
 *
 * These schemas run when the extension is built and when the tests run; a file that does not fit stops the
 * build with its name, the field and the reason. The shipped scripts import only the types.
 */
import * as z from 'zod';
import type { languageSchema } from './language-schema.ts';
import { httpsUrl, terms, wordList, words } from './schema-parts.ts';
import { SUB_CLAIMS } from './sub-claims.ts';

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

export type SubClaim = (typeof SUB_CLAIMS)[number];
export type Signals = z.infer<typeof signalsSchema>;
export type CardText = z.infer<typeof cardSchema>;
export type TopicText = z.infer<typeof topicTextSchema>;
export type TopicNames = z.infer<typeof namesSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Article = z.infer<typeof articleSchema>;
export type LanguageWords = z.infer<typeof languageSchema>;
export type GrammarWords = LanguageWords['grammar'];
/** All words of a language that are shown, and nothing of how it is searched or edited. */
export type InterfaceWords = Omit<LanguageWords, 'grammar' | 'editorial'>;
/** What the popup and the side panel show of them. */
export type PopupWords = Pick<LanguageWords, 'name' | 'dir' | 'popup'> & {
  card: Pick<LanguageWords['card'], 'undo' | 'settings' | 'copied' | 'notCopied'>;
};

/** What the page script gets of one language: everything it needs to detect and to show, and no more. */
export interface KnowledgePack {
  language: string;
  name: string;
  dir: LanguageWords['dir'];
  grammar: GrammarWords;
  words: LanguageWords['card'] & Pick<LanguageWords['popup'], 'notSaved'>;
  topics: Record<string, TopicText & Pick<Topic, 'statementSpeaksOf'>>;
}
