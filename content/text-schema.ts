/** `topics/<topic>/<lang>.json` and `names.json`: what a topic is found by, and the card, in one language. */
import * as z from 'zod';
import { day, id, terms, words } from './schema-parts.ts';

export const signalsSchema = z.strictObject({
  /**
   * The few words of which every page on the topic has one of each list. They are looked for on every page that a
   * reader opens, so keep them few: names, and no word of another meaning.
   */
  gate: z.strictObject({ actor: terms, place: terms }),
  /** Whose role the topic is about. */
  actor: terms,
  /** Where, or for whom. */
  place: terms,
  /**
   * What the actor is said to have or to do there, by sub-claim, under the names that `topic.json` gives them;
   * `general` is of the same kind but names no sub-claim, and weighs less.
   */
  matters: z.record(id, terms),
  /** Forms of the place that own what stands beside them: "Venezuelan" in "Venezuelan troops". */
  placesOwn: terms,
  /** Others who could be the ones with what a sentence speaks of. */
  otherActor: terms,
  /** Other places where it could be. */
  otherPlace: terms,
  /**
   * What other stories with the actor and the place in them are about: "parade", "tanker", "vaccine", "recruits". A
   * word against, not a veto.
   */
  otherMatter: terms,
  /** How a denial is put: "denies", "no plans to". */
  denial: terms,
  /** How the actor speaks against what somebody else has or does: "criticises", "is concerned". */
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
  /** That the statement comes from a party to the matter, and from which. */
  interest: words,
  /** What has happened since the statement that a reader of it must know. */
  changed: words,
  /** Heading of what the same side has said on record, apart from the statement. */
  onRecord: words,
  /** "This page speaks of …:", above the passages that matched. */
  whyText: words,
  /** The small button that opens the card. */
  pill: words,
  /** Each sub-claim that pages are searched for, as a noun that fits into a list. */
  subClaims: z.record(id, words),
});

/** `topics/<topic>/<lang>.json` */
export const topicTextSchema = z.strictObject({
  /** Day on which an editor last compared the card with the sources. */
  lastChecked: day,
  /** Who makes the statement; an editor looks for it in the first line, the title and the summaries of the card. */
  speaker: terms,
  signals: signalsSchema,
  card: cardSchema,
});

/**
 * `topics/<topic>/<lang>-<Script>.json`: the same language in another script. Only the card is written anew; the
 * signals of the language hold both scripts, since pages mix them.
 */
export const scriptTextSchema = topicTextSchema.omit({ signals: true });

/** `topics/<topic>/names.json`: names and designations that news spells alike in many languages. */
export const namesSchema = z.strictObject({
  gate: signalsSchema.shape.gate,
  actor: terms,
  place: terms,
  matters: signalsSchema.shape.matters,
});
