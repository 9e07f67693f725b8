import { describe, expect, it } from 'vitest';
import { findHits, matcherFor } from '@/components/detector/find-hits';
import { fold } from '@/components/detector/fold';
import { packOf, TOPIC } from './topic';

function hitsIn(language: string, sentence: string) {
  const text = packOf(language).topics[TOPIC];
  if (!text) throw new Error(`No text of ${TOPIC} in ${language}.`);
  const folded = fold(sentence);
  const hits = findHits(folded, matcherFor(text.signals));
  const words = (list: { start: number; end: number }[]) =>
    list.map((hit) => folded.slice(hit.start, hit.end));
  return {
    actor: words(hits.actor),
    place: words(hits.place),
    otherActor: words(hits.otherActor),
    matters: hits.matters.map((hit) => [folded.slice(hit.start, hit.end), hit.subClaim]),
    denial: words(hits.denial),
    objection: words(hits.objection),
  };
}

describe('findHits', () => {
  it('finds who, what and where in an English sentence', () => {
    expect(hitsIn('en', 'The Kremlin denies that Russian advisers are in Caracas, Washington said.')).toEqual(
      {
        actor: ['kremlin', 'russian'],
        place: ['caracas'],
        otherActor: ['washington'],
        matters: [['advisers', 'advisers']],
        denial: ['denies'],
        objection: [],
      },
    );
  });

  it('finds who, what and where in a Spanish sentence', () => {
    expect(hitsIn('es', 'Moscú critica el despliegue de Estados Unidos ante Venezuela.')).toEqual({
      actor: ['moscu'],
      place: ['venezuela'],
      otherActor: ['estados unidos'],
      matters: [['despliegue', 'troops']],
      denial: [],
      objection: ['critica'],
    });
  });

  it.each([
    ['the longest term', 'en', 'Russian military advisers', [['military advisers', 'advisers']]],
    [
      'a named sub-claim before the general one',
      'es',
      'apoyo militar',
      [['apoyo militar', 'combat-support']],
    ],
    ['one matter where a term has two meanings', 'es', 'los militares', [['militares', 'troops']]],
    [
      'each of two matters',
      'en',
      'tanks and bombers',
      [
        ['tanks', 'weapons'],
        ['bombers', 'ships-aircraft'],
      ],
    ],
  ])('counts %s once', (_, language, sentence, expected) => {
    expect(hitsIn(language, sentence).matters).toEqual(expected);
  });

  it.each([
    ['en', 'a think tank'],
    ['en', 'the attorney general'],
    ['es', 'una base de datos'],
    ['es', 'la huelga general'],
  ])('does not count words inside a phrase to ignore (%s): %s', (language, sentence) => {
    expect(hitsIn(language, sentence).matters).toEqual([]);
  });
});
