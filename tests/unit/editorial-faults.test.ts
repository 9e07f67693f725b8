import { describe, expect, it } from 'vitest';
import { editorialFaults } from '@/components/build/editorial-faults';
import type { Content, TopicContent } from '@/components/build/read-content';
import type { Article, CardText, RecordText } from '@/content/types';
import { content, TOPIC } from './topic';

const FOLDER = `topics/${TOPIC}`;

/** What an editor reads after one change to a copy of the content. */
function faultsAfter(change: (copy: Content, topic: TopicContent) => void): string[] {
  const copy = structuredClone(content);
  const topic = copy.topics[TOPIC];
  if (!topic) throw new Error(`No topic ${TOPIC}.`);
  change(copy, topic);
  return editorialFaults(copy).map(({ file, field, reason }) => `${file}: ${field}: ${reason}`);
}

const inCard = (language: string, fields: Partial<CardText>) =>
  faultsAfter((_, { texts }) => Object.assign(texts[language]?.card ?? {}, fields));
const inArticle = (fields: Partial<Article>) =>
  faultsAfter((_, { articles }) => Object.assign(articles.en ?? {}, fields));
const inParagraph = (index: number, text: string) =>
  faultsAfter((_, { articles }) => Object.assign(articles.en?.paragraphs[index] ?? {}, { text }));
const inRecord = (text: string) =>
  faultsAfter((_, { recordTexts }) => {
    const entries: RecordText['entries'] = recordTexts.en?.entries ?? {};
    entries['strike-2026-01-03'] = { speaker: 'News media', text };
  });

const words = (count: number) => Array(count).fill('word').join(' ');

describe('the editor’s check of a card', () => {
  it.each<[what: string, language: string, fields: Partial<CardText>, message: string]>([
    [
      'a first line that names nobody',
      'en',
      { source: 'A statement. Not independently confirmed.' },
      'card.source: does not say who speaks: "A statement. Not independently confirmed."',
    ],
    [
      'a title that states the denial as a fact',
      'en',
      { title: 'No troops in Venezuela' },
      'card.title: does not say who speaks: "No troops in Venezuela"',
    ],
    [
      'a summary that says late who speaks',
      'en',
      {
        summaryShort:
          'There are no troops. Moscow says so, one news report says; it is not independently confirmed.',
      },
      'card.summaryShort: does not say who speaks, in its first sentence: "There are no troops."',
    ],
    [
      'a summary without the report',
      'en',
      { summaryShort: 'Moscow says no. It has not been independently confirmed.' },
      'card.summaryShort: does not say that a news report gives the statement: "Moscow says no. It has not been independently confirmed."',
    ],
    [
      'a summary that sounds confirmed',
      'en',
      { summaryShort: 'Moscow says no, one news report says.' },
      'card.summaryShort: does not say that it is not confirmed: "Moscow says no, one news report says."',
    ],
    [
      'an interest without the party',
      'en',
      { interest: 'Somebody has an interest.' },
      'card.interest: does not say which party has an interest: "Somebody has an interest."',
    ],
    [
      'a fact-check',
      'en',
      { unknown: 'A fact-check of this is open.' },
      'card.unknown: speaks like a judge: "fact-check"',
    ],
    ['a hoax', 'es', { unknown: 'Es un bulo.' }, 'card.unknown: speaks like a judge: "bulo"'],
    ['a regime', 'en', { unknown: 'The regime is silent.' }, 'card.unknown: speaks like a judge: "regime"'],
    ['a tick', 'en', { unknown: '✓ Moscow' }, 'card.unknown: speaks like a judge: "✓"'],
  ])('sends back %s', (_, language, fields, message) => {
    expect(inCard(language, fields)).toEqual([`${FOLDER}/${language}.json: ${message}`]);
  });

  it('sends back a summary that is too long or too short, in words or in characters', () => {
    const { summary = '' } = content.topics[TOPIC]?.texts.en?.card ?? {};
    expect(inCard('en', { summary: `${summary} ${words(20)}` })).toEqual([
      expect.stringMatching(/card\.summary: is \d\d words long; it may have 35 to 70$/),
    ]);
    expect(inCard('ja', { summary: '短い。' })).toContain(
      `${FOLDER}/ja.json: card.summary: is 3 characters long; it may have 70 to 165`,
    );
    expect(inCard('en', { summaryShort: summary })).toEqual([
      expect.stringMatching(/card\.summaryShort: is no shorter than the summary: \d\d words$/),
    ]);
  });
});

describe('the editor’s check of the first page', () => {
  const never = (language: string, text: string) =>
    faultsAfter(({ languages }) => Object.assign(languages[language]?.welcome ?? {}, { never: text }));

  it('sends back more than sixty words, or as much in characters', () => {
    expect(never('en', words(40))).toEqual([
      expect.stringMatching(
        /en\.json: welcome\.never: is \d\d words long, with welcome\.does; both may have 60$/,
      ),
    ]);
    expect(never('zh', '它'.repeat(120))).toEqual([expect.stringMatching(/characters long.* may have 150$/)]);
  });
});

describe('the editor’s check of an article', () => {
  it.each<[what: string, faults: () => string[], message: string]>([
    [
      'a title that names nobody',
      () => inArticle({ title: 'No military support' }),
      'title: does not say who speaks: "No military support"',
    ],
    [
      'a position that names nobody',
      () => inArticle({ position: { holder: 'Russia’s government', statement: 'There are no troops.' } }),
      'position.statement: does not say who speaks',
    ],
    [
      'a paragraph of the statement that does not say who speaks',
      () => inParagraph(0, `There are no troops. ${words(50)}`),
      'paragraphs.0: does not say in its first sentence who speaks',
    ],
    [
      'a paragraph of the report that sounds like ours',
      () => inParagraph(2, `The tie has grown. ${words(50)}`),
      'paragraphs.2: does not say in its first sentence that the report reads it so',
    ],
    [
      'a paragraph that is too short',
      () => inParagraph(2, `The report says ${words(10)}.`),
      'paragraphs.2: is 13 words long; it may have 45 to 90',
    ],
    [
      'a judgement',
      () => inParagraph(2, `The report says it is false. ${words(50)}`),
      'paragraphs.2.text: speaks like a judge: "false"',
    ],
    [
      'a long quotation',
      () => inParagraph(2, `The report says “${words(16)}”. ${words(50)}`),
      `paragraphs.2.text: quotes more than 15 words; say it in our own: "${words(16)}"`,
    ],
  ])('sends back %s', (_, faults, message) => {
    expect(faults()).toEqual([`${FOLDER}/article.en.json: ${message}`]);
  });
});

describe('the editor’s check of the record', () => {
  it.each([
    ['an entry without its day', 'The United States struck Venezuela.', 'does not say when: 2026'],
    [
      'an entry of two sentences',
      'It struck in January 2026. Maduro was captured.',
      'is more than one sentence',
    ],
    ['an entry that is an article', `In 2026 ${words(60)}.`, 'is 62 words long; it may have 50'],
    ['a judgement', 'In 2026 a hoax was told.', 'speaks like a judge: "hoax"'],
  ])('sends back %s', (_, text, message) => {
    expect(inRecord(text)).toEqual([`${FOLDER}/record.en.json: entries.strike-2026-01-03.text: ${message}`]);
  });

  it('takes initials and abbreviations for no end of a sentence', () => {
    expect(inRecord('On 3 January 2026 the U. S. Congress heard of it.')).toEqual([]);
  });
});

it('sends back a judging word of the interface', () => {
  const faults = faultsAfter(({ languages }) => {
    if (languages.en) languages.en.card.why = 'Why is this verified?';
  });
  expect(faults).toEqual(['languages/en.json: card.why: speaks like a judge: "verified"']);
});
