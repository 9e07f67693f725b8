import { describe, expect, it } from 'vitest';
import { fold } from '@/components/detector/fold';
import { termIndex } from '@/components/detector/term-index';

/** The stretches of the folded text in which the term was found. */
function found(term: string, text: string): string[] {
  const folded = fold(text);
  return termIndex({ list: [term] })(folded).list.map(({ start, end }) => folded.slice(start, end));
}

describe('termIndex', () => {
  it.each([
    ['a whole word', 'Rusia', 'En Rusia, hoy', ['rusia']],
    ['a word at both ends of the text', 'Rusia', 'Rusia', ['rusia']],
    ['every place', 'Rusia', 'Rusia y Rusia', ['rusia', 'rusia']],
    ['any ending', 'venezol*', 'venezolana y venezolanos', ['venezolana', 'venezolanos']],
    ['no ending at all', 'Russian*', 'a Russian', ['russian']],
    ['any beginning', '*dron', 'un superdron', ['superdron']],
    ['a term of several words', 'base naval', 'una base naval', ['base naval']],
    [
      'an ending in the middle of a term',
      'apoy* militarmente',
      'apoyaron militarmente',
      ['apoyaron militarmente'],
    ],
    ['a name with a hyphen', 'Tu-160*', 'el Tu-160', ['tu-160']],
    ['that name with a space', 'Tu-160*', 'el Tu 160', ['tu 160']],
    ['that name in one word', 'Tu-160*', 'los Tu160M', ['tu160m']],
    ['an abbreviation', 'U.S.', 'the U.S. Navy', ['u.s.']],
    ['a possessive', 'Russia', "Russia's army", ['russia']],
    ['a word inside a text without spaces', '俄罗斯', '据俄罗斯军方', ['俄罗斯']],
  ])('finds %s', (_, term, text, expected) => {
    expect(found(term, text)).toEqual(expected);
  });

  it.each([
    ['a longer word', 'Rusia', 'Prusia'],
    ['a word that goes on', 'ruso', 'rusofobia'],
    ['the words apart from each other', 'base naval', 'base aérea y naval'],
    ['a text that ends too early', 'base naval', 'una base'],
    ['a word that looks like a type of aircraft', 'Su-30*', 'su 30 aniversario'],
    ['an article that looks like one', 'Il-76*', 'il 76 per cento'],
    ['an abbreviation in another word', 'EU', 'eufemismo'],
    ['nothing', 'Rusia', ''],
  ])('does not find the term in %s', (_, term, text) => {
    expect(found(term, text)).toEqual([]);
  });

  it('keeps the longer one of two terms that overlap', () => {
    const text = 'una base naval';
    const { list } = termIndex({ list: ['base', 'base naval'] })(text);
    expect(list).toEqual([{ start: 4, from: 4, to: 14, end: 14 }]);
  });

  it('tells the letters of a term from what is joined to them', () => {
    const { list } = termIndex({ list: ['*كوبا*', 'venezuel*'] })(fold('وكوبا venezuelas'));
    expect(list).toEqual([
      { start: 0, from: 1, to: 5, end: 5 },
      { start: 6, from: 6, to: 14, end: 16 },
    ]);
  });

  it('tells the lists apart', () => {
    const answer = termIndex({ actor: ['Rusia'], place: ['Caracas'] })('rusia y caracas');
    expect(answer).toMatchObject({ actor: [{ start: 0, end: 5 }], place: [{ start: 8, end: 15 }] });
  });

  it.each(['*', '**', ' * '])('refuses a term that would match everything: "%s"', (term) => {
    expect(() => termIndex({ list: [term] })).toThrow('would match everything');
  });

  it('bounds the hits of one sentence', () => {
    const hits = termIndex({ list: ['tropa*'] })('tropa '.repeat(5_000)).list;
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.length).toBeLessThanOrEqual(40);
  });
});
