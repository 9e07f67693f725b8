/**
 * The types of the content files. Their schemas say what each field means; these run when the extension is built, in
 * tests and for the editor's check, and the shipped scripts import only the types.
 */
import type * as z from 'zod';
import type { aboutSchema, articleSchema, articleWordsSchema, recordTextSchema } from './article-schema.ts';
import type { languageSchema } from './language-schema.ts';
import type { cardSchema, namesSchema, signalsSchema, topicTextSchema } from './text-schema.ts';
import type { recordSchema, STATUSES, topicSchema } from './topic-schema.ts';

/** The name of a part of the rumour that a page can speak of, and a statement can cover or leave out. */
export type SubClaim = string;
export type Status = (typeof STATUSES)[number];
export type Signals = z.infer<typeof signalsSchema>;
export type CardText = z.infer<typeof cardSchema>;
export type TopicText = z.infer<typeof topicTextSchema>;
export type TopicNames = z.infer<typeof namesSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type PublicRecord = z.infer<typeof recordSchema>;
export type RecordEntry = PublicRecord['entries'][string];
export type RecordText = z.infer<typeof recordTextSchema>;
export type Article = z.infer<typeof articleSchema>;
export type ArticleWords = z.infer<typeof articleWordsSchema>;
export type About = z.infer<typeof aboutSchema>;
export type LanguageWords = z.infer<typeof languageSchema>;
export type GrammarWords = LanguageWords['grammar'];
/** All words of a language that are shown, and nothing of how it is searched or edited. */
export type InterfaceWords = Omit<LanguageWords, 'grammar' | 'editorial'>;
/** What the popup and the side panel show of them. */
export type PopupWords = Pick<LanguageWords, 'name' | 'dir' | 'popup'> & {
  card: Pick<LanguageWords['card'], 'undo' | 'settings' | 'copied' | 'notCopied'>;
};

/** What the side that makes the statement has said of a sub-claim on record, and in which years. */
export interface OnRecord {
  status: Status;
  since: number;
  until: number;
}

/** A topic as the page script knows it, in one language. */
export interface KnownTopic {
  /** Each term as it is looked for in folded text. */
  signals: Omit<Signals, 'gate'>;
  card: CardText;
  /** By sub-claim, in the order in which they are shown. */
  scope: Record<SubClaim, { statement: Status; onRecord: OnRecord[] }>;
  /** Days, as YYYY-MM-DD: of the last look at the sources, and of the latest statement that is known. */
  lastChecked: string;
  lastStatement: string;
  /** Languages that the topic's card is written in. */
  languages: string[];
}

/** What the page script gets of one language: everything it needs to detect and to show, and no more. */
export interface KnowledgePack {
  language: string;
  name: string;
  dir: LanguageWords['dir'];
  grammar: GrammarWords;
  words: LanguageWords['card'] & Pick<LanguageWords['popup'], 'notSaved'>;
  topics: Record<string, KnownTopic>;
}
