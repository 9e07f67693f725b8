import type { SubClaim } from '@/content/types';

/** Where a block of text stands on the page. `other` is read but never raises a note. */
export type Zone = 'headline' | 'lede' | 'article' | 'other';

/** One block of visible text, such as a paragraph or a headline. */
export interface Block {
  text: string;
  zone: Zone;
}

/** A sentence of the page that speaks of the topic. */
export interface Passage {
  /** Index of the block in the page's list of blocks. */
  block: number;
  zone: Zone;
  /** The sentence as the page has it. */
  text: string;
  /** Where the sentence starts in the block, in UTF-16 units. */
  start: number;
  subClaims: SubClaim[];
  /** 0 to 1: how surely the actor, the matter and the place belong together. */
  score: number;
}

/** What a page says of a topic. */
export interface Detection {
  topic: string;
  /** Language whose signals found it. */
  language: string;
  passages: Passage[];
  subClaims: SubClaim[];
  /** `strong` raises the card, `weak` the pill. */
  strength: 'strong' | 'weak';
  stance: 'rumour' | 'carries-denial';
}
