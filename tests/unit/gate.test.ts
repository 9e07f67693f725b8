import { describe, expect, it } from 'vitest';
import { gatePatterns } from '@/components/build/gate-patterns';
import { detect } from '@/components/detector/detect';
import { type GatePatterns, gateOf } from '@/components/gate/may-concern';
import { OFF_TOPIC, ON_TOPIC } from './sentences';
import { content, packs, paragraphs, TOPIC } from './topic';

const gate = gateOf(gatePatterns(content));
const finds = (text: string) => detect(paragraphs('article', text), TOPIC, packs) !== null;

describe('the gate', () => {
  const written: [how: string, write: (text: string) => string][] = [
    ['as it is', (text) => text],
    ['in capitals', (text) => text.toUpperCase()],
    ['in small letters', (text) => text.toLowerCase()],
    [
      'with a capital at each word',
      (text) => text.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()),
    ],
    ['in NFD', (text) => text.normalize('NFD')],
    ['without accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['in full width', fullWidth],
    ['with soft hyphens', (text) => between(text, '\u00ad')],
    ['with zero-width spaces', (text) => between(text, '\u200b')],
    ['with word joiners', (text) => between(text, '\u2060')],
    ['with direction marks', (text) => between(text, '\u200e')],
    ['with isolates', (text) => between(text, '\u2068')],
  ];

  describe.each(written)('lets through what the detector would find, written %s', (_, write) => {
    it.each(ON_TOPIC)('%s (%s): %s', (_what, _language, text) => {
      expect(finds(write(text))).toBe(true);
      expect(gate.mayConcern(write(text))).toBe(true);
    });
  });

  it.each([
    ['a type of aircraft instead of a country', 'Two Tu-160 bombers landed in Caracas.'],
    ['a hyphen in a heading', 'Soviet-Made Tanks in Caracas'],
    ['a heading in capitals', 'SOVIET-ERA TANKS IN CARACAS'],
    ['an accent too many', 'Putín envió tropas a Caracas.'],
  ])('lets through %s: %s', (_, text) => {
    expect(finds(text)).toBe(true);
    expect(gate.mayConcern(text)).toBe(true);
  });

  it.each(OFF_TOPIC)('lets through no less than the detector of %s (%s): %s', (_, _language, text) => {
    expect(finds(text)).toBe(false);
    expect(gate.mayConcern(text)).toBe(gate.namesPlace(text) && gate.namesActor(text));
  });

  it.each([
    ['nothing', ''],
    ['the weather', 'Rain in the north, sun in the south, and snow above 1,000 metres.'],
    ['the place alone', 'Elections in Venezuela: Caracas votes, Maduro speaks.'],
    ['the actor alone', 'El Kremlin y Putin, según Moscú.'],
    ['another war', 'Russian troops and tanks in Ukraine.'],
    ['a recipe', 'Añada el plátano y la yuca; sirva con arroz.'],
    ['Chinese about something else', '今天天气很好，我们去公园。'],
    ['a soft hyphen in something else', 'Un\u00adbe\u00adliev\u00adable weather'],
  ])('ends at once on %s', (_, text) => {
    expect(gate.mayConcern(text)).toBe(false);
  });

  it('finds the two names however far they are from each other', () => {
    const far = ' and so on'.repeat(50_000);
    expect(gate.mayConcern(`Caracas${far} Moscow`)).toBe(true);
    expect(gate.mayConcern(`Moscow${far} Caracas`)).toBe(true);
  });
});

describe('the patterns of the gate', () => {
  it.each(['place', 'actor'] as const)('hold a word for every %s of every language', (list) => {
    const patterns = gatePatterns(content);
    const others = { latin: '', others: [] };
    const one = gateOf({ place: patterns[list], actor: others });
    for (const { texts } of Object.values(content.topics)) {
      for (const { signals } of Object.values(texts)) {
        for (const term of signals[list])
          expect([term, one.namesPlace(term.replaceAll('*', ''))]).toEqual([term, true]);
      }
    }
  });

  it('has an expression for each script, and no word in two', () => {
    const { place } = gatePatterns(withPlaces(['Venezuel*', 'Венесуэл*', '委内瑞拉', 'فنزويل*']));
    expect(place.latin).toMatch(/enezuel/);
    expect(place.latin).not.toMatch(/[^\p{Script=Latin}|[\].?]/u);
    expect(place.others).toHaveLength(3);
  });

  it.each([
    ['Cyrillic', 'Венесуэла'],
    ['Chinese', '他到了委内瑞拉。'],
    ['Arabic', 'في فنزويلا'],
  ])('finds a place in %s', (_, text) => {
    const { place } = gatePatterns(withPlaces(['Venezuel*', 'Венесуэл*', '委内瑞拉', 'فنزويل*']));
    const patterns: GatePatterns = { place, actor: { latin: 'x', others: [] } };
    expect(gateOf(patterns).namesPlace(text)).toBe(true);
    expect(gateOf(patterns).namesPlace('Καλημέρα')).toBe(false);
  });
});

/** The content with these places only. */
function withPlaces(place: string[]): typeof content {
  const topics = Object.entries(content.topics).map(([name, topic]) => {
    const texts = Object.entries(topic.texts).map(([language, text]) => {
      return [language, { ...text, signals: { ...text.signals, place } }] as const;
    });
    return [name, { ...topic, texts: Object.fromEntries(texts) }] as const;
  });
  return { ...content, topics: Object.fromEntries(topics) };
}

/** Puts a character that nobody sees into the middle of every word. */
function between(text: string, hidden: string): string {
  return text.replace(/(\p{L}\p{M}*)(?=\p{L})/gu, `$1${hidden}`);
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
