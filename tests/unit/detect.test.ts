import { describe, expect, it } from 'vitest';
import { detect } from '@/components/detector/detect';
import type { Zone } from '@/components/detector/detection';
import { OFF_TOPIC, ON_TOPIC } from './sentences';
import { detectIn, packs, paragraphs, TOPIC } from './topic';

describe('detect', () => {
  it.each(ON_TOPIC)('finds %s (%s): %s', (_, language, text, subClaims) => {
    const detection = detectIn(language, paragraphs('article', text));
    expect(detection).toMatchObject({ topic: TOPIC, language });
    expect(new Set(detection?.subClaims)).toEqual(new Set(subClaims));
  });

  it.each(OFF_TOPIC)('stays silent on %s (%s): %s', (_, language, text) => {
    expect(detectIn(language, paragraphs('article', text))).toBeNull();
    expect(detectIn(language, paragraphs('headline', text))).toBeNull();
  });

  it.each([
    ['en', 'Russian troops have landed in Venezuela.'],
    ['es', 'Tropas rusas han llegado a Venezuela.'],
  ])('takes the language that found something, in whatever order (%s)', (language, text) => {
    const page = paragraphs('article', text);
    expect(detect(page, TOPIC, packs)?.language).toBe(language);
    expect(detect(page, TOPIC, packs.toReversed())?.language).toBe(language);
  });

  it('says nothing of a page whose menu alone speaks of the topic', () => {
    expect(detectIn('en', paragraphs('other', 'Russian troops have landed in Venezuela.'))).toBeNull();
  });

  it('says nothing of a page without blocks', () => {
    expect(detectIn('en', [])).toBeNull();
  });

  it('refuses a topic that the language does not have', () => {
    expect(() => detect([], 'no-such-topic', packs)).toThrow('no text of the topic "no-such-topic"');
  });
});

describe('what was said before', () => {
  it.each([
    [
      'the headline names the place',
      'headline',
      'Venezuela on alert',
      'Russian troops are there, he said.',
      true,
    ],
    [
      'the headline names nothing',
      'headline',
      'A country on alert',
      'Russian troops are there, he said.',
      false,
    ],
    [
      'another paragraph names the place',
      'article',
      'Venezuela is on alert.',
      'Russian troops are there, he said.',
      true,
    ],
    [
      'another paragraph names another place',
      'article',
      'Syria is on alert.',
      'Russian troops are there, he said.',
      false,
    ],
  ] as const)('%s', (_, zone: Zone, first, second, found) => {
    const page = [...paragraphs(zone, first), ...paragraphs('article', second)];
    expect(detectIn('en', page) !== null).toBe(found);
  });

  it.each([
    ['en', 'Venezuela is on alert. Russian troops are there.'],
    ['es', 'Venezuela está en alerta. Allí hay tropas rusas.'],
  ])('a sentence may lean on the place named in the one before (%s)', (language, text) => {
    expect(detectIn(language, paragraphs('article', text))?.subClaims).toEqual(['troops']);
  });

  it('not when another place was named in between', () => {
    const text = 'Venezuela is on alert. Syria is quiet. Russian troops are there.';
    expect(detectIn('en', paragraphs('article', text))).toBeNull();
  });
});

describe('strength', () => {
  const said = 'Russian troops have landed in Venezuela.';
  const more = 'Moscow has also sent missiles to Caracas.';

  it.each([
    ['the headline', paragraphs('headline', said), 'strong'],
    ['one paragraph', paragraphs('article', 'It rained.', said), 'weak'],
    ['one paragraph that says it twice', paragraphs('article', `${said} ${more}`), 'weak'],
    ['two paragraphs', paragraphs('article', said, more), 'strong'],
    ['one paragraph that speaks of little else', paragraphs('article', `${said} ${more} ${said}`), 'strong'],
  ])('%s', (_, page, strength) => {
    expect(detectIn('en', page)?.strength).toBe(strength);
  });
});

describe('stance', () => {
  it.each([
    ['Moscow denies', 'en', 'Moscow denies that Russian troops are in Venezuela.', 'carries-denial'],
    ['Moscow denies', 'es', 'Moscú niega que haya tropas rusas en Venezuela.', 'carries-denial'],
    [
      'Moscow denies after the report',
      'en',
      'Russian troops are in Venezuela, he said. The Kremlin denied it.',
      'carries-denial',
    ],
    [
      'Moscow denies after the report',
      'es',
      'Hay tropas rusas en Venezuela, dijo. El Kremlin lo desmintió.',
      'carries-denial',
    ],
    [
      'a spokesman denies',
      'en',
      'Peskov dismissed reports of Russian mercenaries in Venezuela.',
      'carries-denial',
    ],
    ['nobody denies', 'en', 'Russian troops are in Venezuela.', 'rumour'],
    ['nobody denies', 'es', 'Hay tropas rusas en Venezuela.', 'rumour'],
    ['the US denies', 'en', 'Russian troops are in Venezuela, he said. Washington denied it.', 'rumour'],
    ['the US denies', 'es', 'Hay tropas rusas en Venezuela, dijo. Washington lo negó.', 'rumour'],
    ['Caracas denies', 'en', 'Caracas denied that it had asked for Russian troops.', 'rumour'],
    ['Caracas denies', 'es', 'Caracas negó que hubiera tropas rusas.', 'rumour'],
    [
      'Moscow denies something else',
      'en',
      'Russian troops are in Venezuela. It rained. It was cold. Moscow denied the oil deal.',
      'rumour',
    ],
  ])('%s (%s): %s', (_, language, text, stance) => {
    expect(detectIn(language, paragraphs('article', text))?.stance).toBe(stance);
  });
});

describe('passages', () => {
  it('tells the block, the zone and where the sentence starts', () => {
    const page = [
      ...paragraphs('headline', 'A long night in Caracas'),
      ...paragraphs('other', 'Most read'),
      ...paragraphs('lede', 'It rained.  Russian troops have landed in Venezuela. People went home.'),
    ];
    const detection = detectIn('en', page);
    expect(detection?.passages).toEqual([
      {
        block: 2,
        zone: 'lede',
        start: expect.any(Number),
        text: 'Russian troops have landed in Venezuela.',
        subClaims: ['troops'],
        score: expect.any(Number),
      },
    ]);
    const [passage] = detection?.passages ?? [];
    const block = page[passage?.block ?? 0];
    expect(block?.text.slice(passage?.start).trimStart()).toMatch(
      /^Russian troops have landed in Venezuela\./,
    );
  });

  it.each([
    ['as accents of their own (NFD)', (text: string) => text.normalize('NFD')],
    ['with soft hyphens', (text: string) => text.replaceAll('ez', 'e\u00adz').replaceAll('us', 'u\u00ads')],
    ['in full width', fullWidth],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['inside direction marks', (text: string) => `\u2066${text}\u2069`],
  ])('finds the same in a text written %s', (_, write) => {
    const text = 'Moscú negó el envío de aviones rusos a Venezuela.';
    const plain = detectIn('es', paragraphs('article', text));
    const written = detectIn('es', paragraphs('article', write(text)));
    expect(plain?.subClaims).toEqual(['ships-aircraft']);
    expect(written).toMatchObject({
      subClaims: plain?.subClaims,
      stance: plain?.stance,
      strength: plain?.strength,
      passages: [{ block: 0, start: 0, score: plain?.passages[0]?.score }],
    });
  });
});

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
