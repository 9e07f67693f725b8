import { describe, expect, it } from 'vitest';
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

const wordsIn = (text: string) => text.trim().split(/\s+/u).length;
const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;

it('has a topic, and Spanish and English', () => {
  expect(topics.length).toBeGreaterThan(0);
  expect(Object.keys(content.languages)).toEqual(expect.arrayContaining(['en', 'es']));
});

describe.each(texts)('the card of %s in %s', (topic, language, { card }) => {
  it('has a summary of 35 to 70 words', () => {
    expect(wordsIn(card.summary)).toBeGreaterThanOrEqual(35);
    expect(wordsIn(card.summary)).toBeLessThanOrEqual(70);
  });

  it('has a shorter summary for pages that report the denial already', () => {
    expect(wordsIn(card.summaryShort)).toBeLessThan(wordsIn(card.summary));
  });

  it('says whose statement it is, in its first line, its title and its summaries', () => {
    expect(card.source).toMatch(/Russia|Rusia/);
    expect(card.alreadyReported).toMatch(ATTRIBUTION);
    expect(card.title).toMatch(ATTRIBUTION);
    expect(firstSentence(card.summary)).toMatch(ATTRIBUTION);
    expect(firstSentence(card.summaryShort)).toMatch(ATTRIBUTION);
  });

  it('says that nobody else has confirmed it', () => {
    const unconfirmed =
      /not (?:been )?independently confirmed|no (?:ha sido )?confirmada de forma independiente/iu;
    expect(card.source).toMatch(unconfirmed);
    expect(card.summary).toMatch(unconfirmed);
    expect(card.summaryShort).toMatch(unconfirmed);
  });

  it('judges nobody', () => {
    for (const text of stringsIn(card)) expect(text).not.toMatch(VERDICTS);
  });

  it('would recognise its own card', () => {
    const page = [...paragraphs('headline', card.title), ...paragraphs('lede', card.summary)];
    expect(detectIn(language, page)).toMatchObject({ topic, language, strength: 'strong' });
  });

  it('would be read as a page that carries the denial', () => {
    const page = [...paragraphs('headline', card.title), ...paragraphs('lede', card.summary)];
    expect(detectIn(language, page)?.stance).toBe('carries-denial');
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

  it('judges nobody', () => {
    for (const text of stringsIn(words)) expect(text).not.toMatch(VERDICTS);
  });
});

/** Every text in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
