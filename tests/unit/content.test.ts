import { describe, expect, it } from 'vitest';
import { editorialFaults } from '@/components/build/editorial-faults';
import { content, detectIn, paragraphs } from './topic';

const topics = Object.entries(content.topics);
const texts = topics.flatMap(([topic, { texts: all }]) =>
  Object.entries(all).map(([language, text]) => [topic, language, text] as const),
);
const articles = topics.flatMap(([topic, { articles: all }]) =>
  Object.entries(all).map(([language, article]) => [topic, language, article] as const),
);

/** The languages that readers of this news have, Chinese in both scripts. */
const LANGUAGES = 'ar ca cs de el en es fa fr he hi id it ja ko nl pl pt ro ru sv tr uk zh zh-Hant'.split(
  ' ',
);

it('has a topic, and all languages', () => {
  expect(topics.length).toBeGreaterThan(0);
  expect(Object.keys(content.languages).sort()).toEqual(LANGUAGES);
});

it('has nothing that an editor would send back', () => {
  expect(editorialFaults(content)).toEqual([]);
});

it('states nothing of who makes Aclara but what its owner has stated', () => {
  expect(content.about).toEqual({ makers: null, funding: null });
});

describe.each(texts)('the card of %s in %s', (topic, language, { card }) => {
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

describe.each(topics)('%s', (_, { texts: cards, articles: all, recordTexts }) => {
  it('has a card in every language, and the article and the record in Spanish and English', () => {
    expect(Object.keys(cards).sort()).toEqual(Object.keys(content.languages).sort());
    expect(Object.keys(all).sort()).toEqual(['en', 'es']);
    expect(Object.keys(recordTexts).sort()).toEqual(['en', 'es']);
  });
});

describe.each(Object.entries(content.languages))('the interface in %s', (_, words) => {
  it('describes the extension within the 132 characters of the stores', () => {
    expect(words.extension.description.length).toBeLessThanOrEqual(132);
    expect(words.extension.name).toMatch(/^Aclara\b/);
  });
});
