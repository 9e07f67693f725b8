import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatePatterns } from '@/components/build/gate-patterns';
import type { Detection } from '@/components/detector/detection';
import { fold } from '@/components/detector/fold';
import { gateOf, mayConcern } from '@/components/gate/may-concern';
import { parseLabelledPages } from '../evaluate/labelled-page';
import { content, detectIn, packs, paragraphs } from './topic';
import { unitsWorkedOn } from './units-worked-on';

/** The same cases in every run, so that a red test is red again; change it to look for more. */
const SEED = 1;
const TEXTS = path.resolve(import.meta.dirname, '../texts');
const gate = gateOf(gatePatterns(content));

/** Texts on the topic and about something else, of every language, each as one text. */
const texts = readdirSync(TEXTS).flatMap((file) =>
  parseLabelledPages(readFileSync(path.join(TEXTS, file), 'utf8'), file).map(
    ({ lang, title, paragraphs: parts = [] }) => ({ lang, text: [title ?? '', ...parts].join('. ') }),
  ),
);
const text = fc.constantFrom(...texts);

/** UTF-16 units of any kind: halves of surrogate pairs and direction marks among them, and words of ours between. */
const noise = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u2069',
        '\u200f',
        '\ud83d',
        '\udc00',
        '\u0301',
        '\u200d',
        '\ufeff',
      ),
      fc.constantFrom(
        'Venezuela',
        'Мадуро',
        '委内瑞拉',
        'فنزويلا',
        'Russian troops',
        'Кремль',
        'ロシア',
        '러시아',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Ways to write the same words. */
const writing = fc.constantFrom<(given: string) => string>(
  (given) => given,
  (given) => given.normalize('NFD'),
  (given) => given.toUpperCase(),
  (given) => given.replace(/(\p{L}\p{M}*)(?=\p{L})/gu, '$1\u00ad'),
  (given) => given.replace(/(\p{L}\p{M}*)(?=\p{L})/gu, '$1\u200b'),
  (given) => given.replace(/(\p{L}\p{M}*)(?=\p{L})/gu, '$1\u2060'),
  (given) => given.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (given) => `\u2067${given}\u2069`,
);

describe('gate and detector, whatever a page says', () => {
  it('throw at nothing, in any language', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(...packs), (said, { language }) => {
        expect(typeof mayConcern(gate, said)).toBe('boolean');
        expect(() => detectIn(language, paragraphs('article', said, said))).not.toThrow();
        expect(fold(said).isWellFormed() || !said.isWellFormed()).toBe(true);
      }),
      { numRuns: 3_000, seed: SEED },
    );
  });

  it('say the same of a text in NFC and in NFD', () => {
    fc.assert(
      fc.property(text, ({ lang, text: said }) => {
        const both = [said.normalize('NFC'), said.normalize('NFD')] as const;
        const [nfc, nfd] = both.map((one) => essence(detectIn(lang, paragraphs('article', one))));
        expect(nfd).toEqual(nfc);
        expect(mayConcern(gate, both[1])).toBe(mayConcern(gate, both[0]));
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('agree: the gate lets through what the detector finds, in any writing and among anything', () => {
    fc.assert(
      fc.property(text, writing, noise, noise, ({ lang, text: said }, write, before, after) => {
        const written = write(said);
        if (detectIn(lang, paragraphs('article', written)) === null) return;
        expect(mayConcern(gate, `${before} ${written} ${after}`)).toBe(true);
      }),
      { numRuns: 1_500, seed: SEED },
    );
  });
});

describe('the gate, on a text of any length', () => {
  it.each([
    ['the place', 'Venezuela '],
    ['nearly the place', 'Venezu '],
    ['soft hyphens', 'Ge\u00admein\u00adde '],
    ['marks', 'e\u0301\u0300'],
    ['zero-width spaces', 'a\u200b'],
    ['direction marks', '\u202e\u202d'],
    ['full width', 'ＡＢ '],
    ['halves of pairs', '\ud835\udc00'],
    ['Arabic with vowels', 'وَلَد '],
    ['a letter of many Chinese words', '拉'],
    ['a letter of many Korean words', '라'],
  ])('does ten times the work on ten times the text: %s', (_, piece) => {
    const small = workOn(piece.repeat(2_000));
    const large = workOn(piece.repeat(20_000));
    expect(large).toBeLessThanOrEqual(Math.max(small, 1) * 12);
  });

  it('reads two million characters of one term', () => {
    expect(gate.place('Venezuel'.repeat(250_000))).toBe(true);
    expect(gate.place('Venez\u00ad'.repeat(333_333))).toBe(false);
  });
});

/** What a detection says, in one spelling. */
function essence(detection: Detection | null) {
  if (detection === null) return null;
  const { stance, strength, passages } = detection;
  return { stance, strength, passages: passages.map(({ text: said }) => said.normalize('NFC')) };
}

function workOn(said: string): number {
  return unitsWorkedOn(() => {
    gate.place(said);
    gate.actor(said);
  });
}
