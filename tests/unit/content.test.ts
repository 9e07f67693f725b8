import { describe, expect, it } from 'vitest';
import { editorialFaults } from '@/components/build/check-words';
import { SUB_CLAIMS } from '@/content/sub-claims';
import { content, detectIn, paragraphs } from './topic';

const topics = Object.entries(content.topics);
const texts = topics.flatMap(([topic, { texts: all }]) =>
  Object.entries(all).map(([language, text]) => [topic, language, text] as const),
);
const articles = topics.flatMap(([topic, { articles: all }]) =>
  Object.entries(all).map(([language, article]) => [topic, language, article] as const),
);

/** Who speaks: a text of ours says so wherever it reports something. */
const ATTRIBUTION = /\b(?:Moscow|report|noticia)\b|Moscú/iu;
/** Words of a judge, which we are not, and signs of one. */
const VERDICTS =
  /fact[- ]?check|verificad|\bverified|\bhoax|\bbulo|\bfals[eoa]s?\b|\bregim[e]|\brégimen|\bregímenes|\bdebunk|[✓✔✗✘☑☒❌✅]/iu;

/** Signs of a judge, in any language. */
const SIGNS = /[✓✔✗✘☑☒❌✅]/u;

/** Chinese and Japanese are counted in characters, and say as much in two of them as others in a word. */
const unspaced = (language: string) => /^(?:zh|ja)/u.test(language);
const lengthsOf = (language: string): [least: number, most: number] => {
  if (unspaced(language)) return [70, 165];
  return language === 'ko' ? [30, 60] : [35, 70];
};
const lengthOf = (language: string, text: string) =>
  unspaced(language) ? text.replace(/\s/gu, '').length : wordsIn(text);

const wordsIn = (text: string) => text.trim().split(/\s+/u).length;
const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;

/** The languages that readers of this news have, Chinese in both scripts. */
const LANGUAGES = 'ar ca cs de el en es fa fr he hi id it ja ko nl pl pt ro ru sv tr uk zh zh-Hant'.split(
  ' ',
);

it('has a topic, and all languages', () => {
  expect(topics.length).toBeGreaterThan(0);
  expect(Object.keys(content.languages).sort()).toEqual(LANGUAGES);
});

describe.each(texts)('the card of %s in %s', (topic, language, { card }) => {
  const words = content.languages[language];

  it('has a summary that is read in half a minute, and a shorter one', () => {
    const [least, most] = lengthsOf(language);
    expect(lengthOf(language, card.summary)).toBeGreaterThanOrEqual(least);
    expect(lengthOf(language, card.summary)).toBeLessThanOrEqual(most);
    expect(lengthOf(language, card.summaryShort)).toBeLessThan(lengthOf(language, card.summary));
  });

  it('says at once whose statement it is, that nobody confirmed it, and judges nobody', () => {
    if (!words) throw new Error(`No interface words in ${language}.`);
    expect(editorialFaults(words, card)).toEqual([]);
    for (const text of stringsIn({ card, words: words.card })) expect(text).not.toMatch(SIGNS);
  });

  it('would recognise its own card, as one that carries the denial', () => {
    const page = [...paragraphs('headline', card.title), ...paragraphs('lede', card.summary)];
    expect(detectIn(language, page)).toMatchObject({
      topic,
      language,
      strength: 'strong',
      stance: 'carries-denial',
    });
  });
});

describe.each(articles)('the article on %s in %s', (topic, language, article) => {
  it('says which language it is in', () => {
    expect(article.lang).toBe(language);
  });

  it.each(article.paragraphs.map((paragraph, index) => [index + 1, paragraph.text] as const))(
    'has 45 to 90 words in paragraph %i, and says at once who speaks',
    (_, text) => {
      expect(wordsIn(text)).toBeGreaterThanOrEqual(45);
      expect(wordsIn(text)).toBeLessThanOrEqual(90);
      expect(firstSentence(text)).toMatch(ATTRIBUTION);
    },
  );

  it('judges nobody', () => {
    for (const text of stringsIn(article)) expect(text).not.toMatch(VERDICTS);
  });

  const page = [
    ...paragraphs('headline', article.title),
    ...article.paragraphs.flatMap(({ text }) => paragraphs('article', text)),
  ];

  it('would be recognised by the detector', () => {
    expect(detectIn(language, page)).toMatchObject({ topic, strength: 'strong' });
  });

  it('would be read as a page that carries the denial', () => {
    expect(detectIn(language, page)?.stance).toBe('carries-denial');
  });
});

describe.each(topics)('%s', (_, { topic, texts: cards, articles: all }) => {
  it('has a card in every language, and the article in Spanish and English', () => {
    expect(Object.keys(cards).sort()).toEqual(Object.keys(content.languages).sort());
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['en', 'es']));
  });

  it('has five paragraphs in every language, and the same voice in each', () => {
    const voices = Object.values(all).map(({ paragraphs: parts }) => parts.map(({ voice }) => voice).join());
    expect(new Set(voices).size).toBe(1);
    for (const { paragraphs: parts } of Object.values(all)) expect(parts).toHaveLength(5);
  });

  it('lists as many things covered, left out and unknown in every language', () => {
    const counts = Object.values(all).map(({ notes }) =>
      [notes.covers, notes.doesNotCover, notes.unknown].map(({ length }) => length).join(),
    );
    expect(new Set(counts).size).toBe(1);
  });

  it('leaves something that the statement does not speak of', () => {
    expect(SUB_CLAIMS.filter((name) => !topic.statementSpeaksOf.includes(name))).not.toEqual([]);
  });
});

describe.each(Object.entries(content.languages))('the interface in %s', (_, words) => {
  it('describes the extension within the 132 characters of the stores', () => {
    expect(words.extension.description.length).toBeLessThanOrEqual(132);
    expect(words.extension.name).toMatch(/^Aclara\b/);
  });
});

/** Every text in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
