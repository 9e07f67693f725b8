import { describe, expect, it } from 'vitest';
import { topicReader } from '@/components/detector/detect';
import { packOf, TOPIC } from './topic';
import { unitsWorkedOn } from './units-worked-on';

function workOn(text: string): number {
  const reader = topicReader(TOPIC, packOf('en'));
  return unitsWorkedOn(() => reader.read({ text, zone: 'article' }, 0));
}

describe('long texts', () => {
  it.each([
    ['the place', 'Venezuela '],
    ['the actor', 'Russia '],
    ['a military matter', 'troops '],
    ['all three', 'Russian troops Venezuela '],
    ['all three as sentences', 'Russian troops are in Venezuela. '],
    ['an abbreviation', 'U.S. '],
    ['one word that never ends', 'Venezuel'],
  ])('ten times the text is at most about ten times the work: %s', (_, piece) => {
    const small = workOn(piece.repeat(500));
    const large = workOn(piece.repeat(5_000));
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(small * 12);
  });

  it.each([
    ['2 million characters of the place', 'Venezuela', 2_000_000],
    ['200,000 characters of the place in words', 'Venezuela ', 200_000],
    ['2 million characters of the actor', 'Russia ', 2_000_000],
  ])('says nothing of %s', (_, piece, length) => {
    const reader = topicReader(TOPIC, packOf('en'));
    reader.read({ text: piece.repeat(length / piece.length), zone: 'article' }, 0);
    expect(reader.answer()).toBeNull();
  });

  it('keeps the number of passages in bounds on a page that repeats itself for 2 million characters', () => {
    const piece = 'Russian troops are in Venezuela. ';
    const reader = topicReader(TOPIC, packOf('en'));
    reader.read({ text: piece.repeat(2_000_000 / piece.length), zone: 'article' }, 0);
    const passages = reader.answer()?.passages.length ?? 0;
    expect(passages).toBeGreaterThan(1);
    expect(passages).toBeLessThanOrEqual(1_000);
  });
});
