import type { Zone } from './detection';

/** What is known of a block besides its words. */
export interface BlockFacts {
  /** Length of its text in UTF-16 units. */
  length: number;
  /** Share of that text that is linked, 0 to 1. */
  linkedShare: number;
  /** 1 to 6 for a heading of that level, else 0. */
  heading: number;
  /** It stands in a paragraph element. */
  paragraph: boolean;
  /** It stands in an element that marks the article or the main part of the page. */
  inArticle: boolean;
  /** The page has such an element. */
  pageHasArticle: boolean;
  /** Blocks of prose before it. */
  proseBefore: number;
}

/** Text that is linked beyond this share leads elsewhere: a teaser, a menu. Readability uses a half, too. */
const TEASER = 0.5;
/** Without an article or a paragraph element, a shorter block is a caption or a label; a tweet of old had 140 characters. */
const PROSE = 60;
/** The first paragraphs tell what the article is about. */
const LEDE_BLOCKS = 3;

/** Says where a block stands on the page; `other` is left out of detection. Pure. */
export function zoneOf(facts: BlockFacts): Zone {
  const { length, linkedShare, heading, paragraph, inArticle, pageHasArticle, proseBefore } = facts;
  if (linkedShare > TEASER) return 'other';
  if (heading === 1) return 'headline';
  if (pageHasArticle && !inArticle) return 'other';
  if (!pageHasArticle && !paragraph && length < PROSE && heading === 0) return 'other';
  return proseBefore < LEDE_BLOCKS && heading === 0 ? 'lede' : 'article';
}
