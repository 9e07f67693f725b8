import { describe, expect, it } from 'vitest';
import type { Zone } from '@/components/detector/detection';
import { type BlockFacts, zoneOf } from '@/components/detector/zone-of';

const PARAGRAPH: BlockFacts = {
  length: 200,
  linkedShare: 0,
  heading: 0,
  paragraph: true,
  inArticle: true,
  pageHasArticle: true,
  proseBefore: 0,
};
const ELSEWHERE = { inArticle: false, pageHasArticle: true };
const NO_ARTICLE = { inArticle: false, pageHasArticle: false };
const NO_MARKUP = { ...NO_ARTICLE, paragraph: false };

describe('zoneOf', () => {
  it.each<[what: string, facts: Partial<BlockFacts>, zone: Zone]>([
    ['the first paragraph of the article', {}, 'lede'],
    ['its third paragraph', { proseBefore: 2 }, 'lede'],
    ['its fourth paragraph', { proseBefore: 3 }, 'article'],
    ['its headline', { heading: 1, length: 40 }, 'headline'],
    ['a headline above the article', { ...ELSEWHERE, heading: 1 }, 'headline'],
    ['a subtitle', { heading: 2, length: 30 }, 'article'],
    ['a short paragraph of the article', { length: 20 }, 'lede'],
    ['a paragraph beside the article', ELSEWHERE, 'other'],
    ['a paragraph with one linked name', { linkedShare: 0.2 }, 'lede'],
    ['a paragraph that is half a link', { linkedShare: 0.5 }, 'lede'],
    ['a teaser, which is one link', { linkedShare: 1 }, 'other'],
    ['a headline that leads to another article', { heading: 1, linkedShare: 1 }, 'other'],
    ['a paragraph on a page without article', NO_ARTICLE, 'lede'],
    ['a short paragraph on a page without article', { ...NO_ARTICLE, length: 20 }, 'lede'],
    ['a label on a page without article', { ...NO_MARKUP, length: 59 }, 'other'],
    ['a short sentence on a page without article', { ...NO_MARKUP, length: 60 }, 'lede'],
    ['a short subtitle on a page without article', { ...NO_ARTICLE, length: 20, heading: 3 }, 'article'],
  ])('%s', (_, facts, zone) => {
    expect(zoneOf({ ...PARAGRAPH, ...facts })).toBe(zone);
  });
});
