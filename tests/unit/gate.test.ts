import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatePatterns } from '@/components/build/gate-patterns';
import { CONTENT_FOLDER } from '@/components/build/read-content';
import { detect } from '@/components/detector/detect';
import { fold } from '@/components/detector/fold';
import { signTerm } from '@/components/detector/sign-capitals';
import { termIndex } from '@/components/detector/term-index';
import { type GatePatterns, gateOf, mayConcern } from '@/components/gate/may-concern';
import { namesSchema } from '@/content/text-schema';
import { parseLabelledPages } from '../evaluate/labelled-page';
import { OFF_TOPIC, ON_TOPIC } from './sentences';
import { content, detectIn, packs, paragraphs, TOPIC } from './topic';

/** Names in Latin letters for all languages; in some of them the detector wants more than the name alone. */
const NAMES = namesSchema.parse(
  JSON.parse(readFileSync(path.join(CONTENT_FOLDER, 'topics', TOPIC, 'names.json'), 'utf8')),
);
const TEXTS = path.resolve(import.meta.dirname, '../texts');

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
    it.each(ON_TOPIC)('%s (%s): %s', (_what, language, text) => {
      expect(detectIn(language, paragraphs('article', write(text)))).not.toBeNull();
      expect(mayConcern(gate, write(text))).toBe(true);
    });
  });

  it.each([
    ['a type of aircraft instead of a country', 'Two Tu-160 bombers landed in Caracas.'],
    ['a hyphen in a heading', 'Soviet-Made Tanks in Caracas'],
    ['a heading in capitals', 'SOVIET-ERA TANKS IN CARACAS'],
    ['an accent too many', 'Putín envió tropas a Caracas.'],
  ])('lets through %s: %s', (_, text) => {
    expect(finds(text)).toBe(true);
    expect(mayConcern(gate, text)).toBe(true);
  });

  it('lets through every labelled text in which the detector finds the topic', () => {
    const texts = readdirSync(TEXTS).flatMap((file) =>
      parseLabelledPages(readFileSync(path.join(TEXTS, file), 'utf8'), file),
    );
    const missed = texts.filter(({ lang, title, paragraphs: parts = [] }) => {
      const page = [...paragraphs('headline', title ?? ''), ...paragraphs('article', ...parts)];
      return !mayConcern(gate, [title, ...parts].join('\n')) && detectIn(lang, page) !== null;
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it.each(OFF_TOPIC)('lets through no less than the detector of %s (%s): %s', (_, _language, text) => {
    expect(finds(text)).toBe(false);
    expect(mayConcern(gate, text)).toBe(gate.place(text) && gate.actor(text));
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
    expect(mayConcern(gate, text)).toBe(false);
  });

  it.each([
    ['Korean in parts', '베네수엘라에서'.normalize('NFD')],
    ['Japanese in parts', 'ベネズエラで'.normalize('NFD')],
    ['Japanese in half width', 'ﾍﾞﾈｽﾞｴﾗで'],
    ['Hebrew with points', 'וֵנֵצוּאֵלָה'],
    ['Arabic with vowels', 'فَنْزُوِيلَّا'],
    ['Arabic, stretched', 'فنـــزويلا'],
    ['Arabic in shapes', '\ufed3\ufee8\ufeb0\ufeed\ufef3\ufefc'],
    ['Hindi, a dot of its own', 'वेने\u091c\u093cुएला'],
    ['Hindi, a dot in the letter', 'वेने\u095bुएला'],
    ['Turkish capitals', 'BOLİVAR'],
    ['bold letters', '𝐂𝐚𝐫𝐚𝐜𝐚𝐬'],
    ['variation selectors', 'Cara\ufe0fcas'],
    ['Chinese far into a text', `${'天气很好。'.repeat(2_000)}委内瑞拉${'天气很好。'.repeat(2_000)}`],
  ])('finds a place in %s', (_, text) => {
    expect(gate.place(text)).toBe(true);
  });

  it('finds the two names however far they are from each other', () => {
    const far = ' and so on'.repeat(50_000);
    expect(mayConcern(gate, `Caracas${far} Moscow`)).toBe(true);
    expect(mayConcern(gate, `Moscow${far} Caracas`)).toBe(true);
  });
});

describe('the patterns of the gate', () => {
  it.each(['place', 'actor'] as const)('hold words that are in a %s of the detector', (list) => {
    const bare = (term: string) => fold(term.replaceAll('*', '')).trim();
    for (const { texts } of Object.values(content.topics)) {
      for (const [language, { signals }] of Object.entries(texts)) {
        const known = signals[list].map(bare);
        const find = termIndex({ known: signals[list] });
        const unknown = signals.gate[list].filter((term) => {
          const word = bare(term);
          const isPart = known.some((one) => one.includes(word) || word.includes(one));
          return !NAMES.gate[list].includes(term) && !isPart && find(fold(signTerm(word))).known.length === 0;
        });
        expect([language, unknown]).toEqual([language, []]);
      }
    }
  });

  it('has an expression for each script, and no word in two', () => {
    const { place } = gatePatterns(withPlaces(['Venezuel*', 'Венесуэл*', '委内瑞拉', 'فنزويل*']));
    expect(place.latin.source).toBe('venezue');
    const scripts = place.groups.flatMap((group) => group.scripts ?? []);
    expect([scripts.length, place.signs.length]).toEqual([2, 1]);
  });

  it.each([
    ['words that start alike', ['Caracas', 'Carabobo'], 'cara(?:bob|cas)'],
    ['words that another one finds', ['Maduro', 'maduristas', 'Madur*'], 'madur'],
    ['a short word, alone and open', ['GNB', 'rus*'], '\\b(?:gnb\\b|rus)'],
    ['letters that folding changes', ['Chávez'], 'ch.vez'],
    ['a name of two words', ['Palo Negro'], 'palo\\s+ne'],
    ['a hyphen', ['Tu-160'], 'tu.?160'],
    ['a long word, cut', ['Barquisimeto'], 'barquis'],
  ])('writes %s', (_, words, source) => {
    expect(gatePatterns(withPlaces(words)).place.latin.source).toBe(source);
  });

  it.each([
    ['Cyrillic', 'Венесуэла'],
    ['Chinese', '他到了委内瑞拉。'],
    ['Arabic', 'في فنزويلا'],
  ])('finds a place in %s', (_, text) => {
    const { place } = gatePatterns(withPlaces(['Venezuel*', 'Венесуэл*', '委内瑞拉', 'فنزويل*']));
    const patterns: GatePatterns = { place, actor: [/x/i] };
    expect(gateOf(patterns).place(text)).toBe(true);
    expect(gateOf(patterns).place('Καλημέρα')).toBe(false);
  });
});

describe('the groups of seldom signs', () => {
  const { groups } = gatePatterns(content).place;
  const codes = (one: RegExp) =>
    [...one.source.replace(/\\u([0-9a-f]{4})/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))]
      .filter((sign) => !'[-]'.includes(sign))
      .map((sign) => sign.charCodeAt(0));

  it.each(groups.map(({ all, odd }) => [all ?? odd ?? /(?!)/] as const))(
    'can look for %s at once',
    (group) => {
      const all = codes(group);
      expect(new Set(all.map((code) => code & 0x80)).size).toBe(1);
      expect(all.reduce((shared, code) => shared & code) & ~0x7f).toBeGreaterThan(0);
    },
  );

  it.each([
    ['before it', `Русский${' word'.repeat(5_000)} Венесуэла`],
    ['after it', `Венесуэла${' word'.repeat(5_000)} Русский`],
    ['nowhere else', `${'word '.repeat(5_000)}Ve\u00adnezuela`],
    ['at the start', `\u00ad${' word'.repeat(5_000)} 委内瑞拉`],
  ])('lead to a word with others of their kind %s', (_, text) => {
    expect(gate.place(text)).toBe(true);
    expect(gate.place(text.replace(/[Ве]нес|Ve|委/u, ''))).toBe(false);
  });
});

/** The content with these places only. */
function withPlaces(place: string[]): typeof content {
  const topics = Object.entries(content.topics).map(([name, topic]) => {
    const texts = Object.entries(topic.texts).map(([language, text]) => {
      return [
        language,
        { ...text, signals: { ...text.signals, gate: { ...text.signals.gate, place } } },
      ] as const;
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
