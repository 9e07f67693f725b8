import type { Detection, Passage } from '@/components/detector/detection';
import type { Corner } from '@/components/settings/settings';
import type { KnowledgePack } from '@/content/types';

/** What the reader can do in a note. Each is called with the reader's own key or press only. */
export interface NoteActions {
  /** Not now: the card becomes a pill. */
  onClose: () => void;
  /** The reader opened the card from the pill. */
  onOpen: () => void;
  /** The pill or the notice goes. */
  onRemove: () => void;
  onReadArticle: () => void;
  onSettings: () => void;
  onLanguage: (language: string) => void;
  /** Shows a passage in the page; says whether it is still there. */
  onPassage: (passage: Passage) => Promise<boolean>;
  onAlwaysPill: () => void;
  onSnooze: (days: number) => void;
  onHide: () => void;
  onWrongMatch: () => void;
  /** The answer to the question whether notes should open smaller. */
  onOffer: (pill: boolean) => void;
  /** Takes back what the notice tells of. */
  onUndo: () => void;
}

/** A choice that was made in the note, and that stands in its place until the reader takes it away. */
export type Done =
  | { what: 'always-pill' }
  /** In milliseconds since 1970. */
  | { what: 'snoozed'; until: number }
  | { what: 'hidden'; site: string }
  | { what: 'wrong-match'; report: string }
  /** No choice, but the answer to "Explain this selection". */
  | { what: 'not-on-topic' };

/** A card or a pill about the page, or a notice in its place. */
export type Shown =
  | {
      kind: 'note';
      /** The form to begin with. */
      view: 'card' | 'pill';
      detection: Detection;
      /** The page is in a language that the extension does not speak. */
      foreign: boolean;
      /** The page marks a review of a claim on it. */
      reviewed: boolean;
      /** Day on which the page says that it was published, as YYYY-MM-DD. */
      published: string | null;
      /** By the reader's clock, in milliseconds since 1970. */
      now: number;
      /** Ask whether notes should open smaller. */
      asksForPill: boolean;
    }
  | {
      kind: 'notice';
      done: Done;
      /** False when the store failed, and the choice holds until the browser closes. */
      saved: boolean;
    };

/** Everything a note shows. */
export interface NoteContent {
  /** The language that the note speaks. */
  pack: KnowledgePack;
  /** Every language that the note can speak, by its code, with its own name. */
  languages: Readonly<Record<string, string>>;
  corner: Corner;
  shown: Shown;
  actions: NoteActions;
}
