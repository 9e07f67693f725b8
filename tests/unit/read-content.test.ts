import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '@/components/build/read-content';
import { contentFolder } from './content-folder';

const CARD = 'topics/russia-venezuela/es.json';
const TOPIC = 'topics/russia-venezuela/topic.json';
const ARTICLE = 'topics/russia-venezuela/article.en.json';
const WORDS = 'languages/en.json';
const RECORD = 'topics/russia-venezuela/record.json';
const ARTICLE_WORDS = 'article-words.en.json';
const NAMES = 'topics/russia-venezuela/names.json';

const folder = contentFolder();

describe('readContent', () => {
  it('reads a good folder', () => {
    expect(Object.keys(readContent(folder.path).languages)).toEqual(
      expect.arrayContaining(['ar', 'en', 'zh-Hant']),
    );
    expect(Object.keys(readContent(folder.path).topics)).toEqual(['russia-venezuela']);
  });

  it.each([
    ['an unknown field', CARD, 'card.colour', 'red', /card: .*colour/],
    ['an unknown field at the top', WORDS, 'colour', 'red', /colour/],
    ['an unknown field beside the card', CARD, 'colour', 'red', /colour/],
    ['a missing field', CARD, 'card.title', undefined, /card\.title: /],
    ['a missing word of the interface', WORDS, 'popup.matched', undefined, /popup\.matched: /],
    ['an empty text', CARD, 'card.summary', '   ', /card\.summary: /],
    ['a number for a text', CARD, 'card.pill', 7, /card\.pill: should be a text/],
    ['an empty list', CARD, 'signals.actor', [], /signals\.actor: /],
    ['a term that matches everything', CARD, 'signals.actor', ['*'], /signals\.actor\.0: .*two letters/],
    ['a term of one letter', CARD, 'signals.place', ['V*'], /signals\.place\.0: .*two letters/],
    ['a * as a word', CARD, 'signals.place', ['La *'], /signals\.place\.0: .*any word/],
    ['a * inside a word', CARD, 'signals.denial', ['nie*ga'], /signals\.denial\.0: .*start or the end/],
    ['a term in the wrong script', CARD, 'signals.place', ['Каракас'], /signals\.place\.0: .*script/],
    ['a card in the wrong script', CARD, 'card.title', 'Что говорит Москва', /card\.title: .*script/],
    [
      'words in the wrong script',
      WORDS,
      'card.readArticle',
      'Читать всю статью',
      /card\.readArticle: .*script/,
    ],
    ['a name that is none', NAMES, 'place', ['x'], /place\.0: .*two letters/],
    ['grammar without the name', WORDS, 'grammar.oblique', ['in'], /grammar\.oblique\.0: .*~/],
    [
      'a text that is still to be written',
      CARD,
      'card.title',
      'TODO What Moscow says',
      /card\.title: is still to be/,
    ],
    ['a topic without its scope', TOPIC, 'scope', undefined, /scope: is missing/],
    [
      'a status that is none',
      TOPIC,
      'scope.troops.statement',
      'true',
      /scope\.troops\.statement: is none of denied/,
    ],
    ['a record without its last check', RECORD, 'lastChecked', undefined, /lastChecked: is missing/],
    ['an entry without a source', RECORD, 'entries.strike-2026-01-03.sources', [], /sources: has too few/],
    ['an entry without a day', RECORD, 'entries.strike-2026-01-03.date', 'January', /date: is not a date/],
    [
      'a link of the record that is not https',
      RECORD,
      'entries.strike-2026-01-03.sources.0.url',
      'http://news.example/',
      /url: is not an address that starts with https/,
    ],
    ['an article without a position', ARTICLE, 'position', undefined, /position: is missing/],
    [
      'an article without what is unknown',
      ARTICLE,
      'notes.unknown',
      [],
      /notes\.unknown: has too few: at least 1/,
    ],
    ['an article without an interest', ARTICLE, 'notes.interest', undefined, /notes\.interest: is missing/],
    [
      'words around the article that are missing',
      ARTICLE_WORDS,
      'scope.denied',
      undefined,
      /scope\.denied: is missing/,
    ],
    ['a link that is not https', TOPIC, 'report.url', 'http://news.example/', /report\.url: /],
    [
      'a script for a link',
      TOPIC,
      'report.url',
      'javascript:alert(1)',
      /report\.url: is not an address that starts with https/,
    ],
    ['a date that is none', TOPIC, 'lastChecked', '2026-13-45', /lastChecked: is not a day/],
    ['four paragraphs', ARTICLE, 'paragraphs', Array(4).fill({ voice: 'report', text: 'x' }), /paragraphs: /],
    ['a voice that is nobody', ARTICLE, 'paragraphs.0.voice', 'expert', /paragraphs\.0\.voice: /],
    [
      'a sentence that lost its place for a list',
      WORDS,
      'card.speaksOf',
      'It speaks.',
      /card\.speaksOf: .*\{list\}/,
    ],
    [
      'a description too long for the stores',
      WORDS,
      'extension.description',
      'x'.repeat(133),
      /extension\.description: .*132/,
    ],
    ['a direction that is none', WORDS, 'dir', 'up', /dir: /],
  ])('stops at %s and names file, field and reason', (_, file, field, value, reason) => {
    folder.spoil(file, field, value);
    expect(() => readContent(folder.path)).toThrow(folder.file(file));
    expect(() => readContent(folder.path)).toThrow(reason);
  });

  it('stops at a file that is no JSON', () => {
    writeFileSync(folder.file(CARD), '{ "card": ');
    expect(() => readContent(folder.path)).toThrow(
      `${folder.file(CARD)}: the whole file: not readable as JSON`,
    );
  });

  it.each([CARD, TOPIC])('stops when %s is missing', (file) => {
    rmSync(folder.file(file));
    expect(() => readContent(folder.path)).toThrow(folder.file(file));
  });

  it.each(['es.json', 'article.es.json', 'record.es.json'])('stops at a topic without its %s', (file) => {
    rmSync(folder.file(`topics/russia-venezuela/${file}`));
    expect(() => readContent(folder.path)).toThrow(`${file}: the whole file: is missing`);
  });

  it('stops at a card in a language that the interface does not have', () => {
    rmSync(folder.file('languages/sv.json'));
    expect(() => readContent(folder.path)).toThrow('sv.json: the whole file: has no words of the interface');
  });

  it('takes a topic that is not in every language yet', () => {
    rmSync(folder.file('topics/russia-venezuela/sv.json'));
    expect(Object.keys(readContent(folder.path).topics['russia-venezuela']?.texts ?? {})).not.toContain('sv');
  });

  it('names everything that is wrong at once', () => {
    folder.spoil(CARD, 'card.pill', 7);
    folder.spoil(WORDS, 'card.close', undefined);
    expect(() => readContent(folder.path)).toThrow(
      /en\.json: card\.close: is missing\n.*es\.json: card\.pill: should be/s,
    );
  });
});
