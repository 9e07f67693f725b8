import { describe, expect, it } from 'vitest';
import { isNewer } from '@/components/freshness/is-newer';
import { isStale } from '@/components/freshness/is-stale';
import { publicationDay } from '@/components/freshness/publication-day';

const at = (day: string) => Date.parse(day);

describe('isStale', () => {
  it.each([
    ['on the day itself', '2026-11-26', false],
    ['after 180 days', '2027-05-25', false],
    ['after 181 days', '2027-05-26', true],
    ['after two years', '2028-11-26', true],
    ['by a clock that stands before the texts were written', '1970-01-01', false],
    ['by a clock that no copy lives to see', '2100-01-01', false],
  ])('%s (%s): %s', (_, now, stale) => {
    expect(isStale('2026-11-26', at(now))).toBe(stale);
  });
});

describe('isNewer', () => {
  const known = { lastChecked: '2026-11-26', lastStatement: '2026-02-15' };
  it.each([
    ['a page without a day', null, '2026-12-01', false],
    ['a page of the day of the statement', '2026-02-15', '2026-12-01', false],
    ['a page of the day after', '2026-02-16', '2026-12-01', true],
    ['a page of today', '2026-12-01', '2026-12-01', true],
    ['a page of tomorrow, from the other side of the earth', '2026-12-02', '2026-12-01', true],
    ['a page from the future', '2026-12-03', '2026-12-01', false],
    ['a page from the far future', '9999-12-31', '2026-12-01', false],
    ['an old page by a clock that was never set', '2026-02-16', '1970-01-01', true],
    ['a page of today by a clock that was never set', '2027-01-10', '1970-01-01', false],
    ['a page from the future by a clock that runs wild', '2090-01-01', '2100-01-01', false],
  ])('%s (%s, now %s): %s', (_, published, now, newer) => {
    expect(isNewer(known, published, at(now))).toBe(newer);
  });
});

describe('publicationDay', () => {
  const article = (fields: object) => JSON.stringify({ '@type': 'NewsArticle', ...fields });
  it.each<[what: string, jsonLd: string[], marks: string[], day: string | null]>([
    ['nothing', [], [], null],
    ['JSON-LD', [article({ datePublished: '2026-03-01T08:00:00+01:00' })], [], '2026-03-01'],
    ['JSON-LD before other marks', [article({ datePublished: '2026-03-01' })], ['2026-04-01'], '2026-03-01'],
    ['a graph', [JSON.stringify({ '@graph': [{}, { datePublished: '2026-03-02' }] })], [], '2026-03-02'],
    ['JSON-LD that is none', ['{ datePublished:'], ['2026-04-01'], '2026-04-01'],
    ['the day of a comment only', [article({ comment: [{ datePublished: '2026-05-05' }] })], [], null],
    ['a meta', [], ['2026-04-01T00:00:00Z'], '2026-04-01'],
    ['words', [], ['yesterday', '1 April 2026'], null],
    ['a day that is none', [], ['2026-02-30', '2026-13-01'], null],
    ['a number', [article({ datePublished: 20260301 })], [], null],
    ['a day before the web', [], ['0001-01-01', '1970-01-01'], null],
    ['the first that is a day', [], ['', 'x', '2026-04-02'], '2026-04-02'],
  ])('takes the day of a page that has %s', (_, jsonLd, marks, day) => {
    expect(publicationDay(jsonLd, marks)).toBe(day);
  });

  it('gives up on descriptions that are too deep or too long', () => {
    const deep = `${'{"a":'.repeat(20)}{"datePublished":"2026-03-01"}${'}'.repeat(20)}`;
    expect(publicationDay([deep], [])).toBeNull();
    expect(publicationDay([article({ datePublished: '2026-03-01', x: 'x'.repeat(300_000) })], [])).toBeNull();
  });
});
