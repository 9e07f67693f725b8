import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readContent } from '@/components/build/read-content';

const CARD = 'topics/russia-venezuela/es.json';
const TOPIC = 'topics/russia-venezuela/topic.json';
const ARTICLE = 'topics/russia-venezuela/article.en.json';
const WORDS = 'languages/en.json';
const NAMES = 'topics/russia-venezuela/names.json';

type Json = Record<string, unknown>;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aclara-content-'));
  cpSync(CONTENT_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Sets one field of one file, given as a path such as `card.title`; `undefined` takes it away. */
function spoil(file: string, field: string, value: unknown): void {
  const whole: Json = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const keys = field.split('.');
  const last = keys.pop() ?? '';
  let parent = whole;
  for (const key of keys) parent = parent[key] as Json;
  parent[last] = value;
  writeFileSync(path.join(folder, file), JSON.stringify(whole));
}

describe('readContent', () => {
  it('reads a good folder', () => {
    expect(Object.keys(readContent(folder).languages)).toEqual(
      expect.arrayContaining(['ar', 'en', 'zh-Hant']),
    );
    expect(Object.keys(readContent(folder).topics)).toEqual(['russia-venezuela']);
  });

  it.each([
    ['an unknown field', CARD, 'card.colour', 'red', /card: .*colour/],
    ['an unknown field at the top', WORDS, 'colour', 'red', /colour/],
    ['an unknown field beside the card', CARD, 'colour', 'red', /colour/],
    ['a missing field', CARD, 'card.title', undefined, /card\.title: /],
    ['a missing word of the interface', WORDS, 'popup.matched', undefined, /popup\.matched: /],
    ['an empty text', CARD, 'card.summary', '   ', /card\.summary: /],
    ['a number for a text', CARD, 'card.pill', 7, /card\.pill: .*string/],
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
    ['a missing sub-claim', CARD, 'signals.military.bases', undefined, /signals\.military\.bases: /],
    ['an unknown sub-claim', TOPIC, 'statementSpeaksOf', ['spies'], /statementSpeaksOf\.0: /],
    ['a link that is not https', TOPIC, 'report.url', 'http://news.example/', /report\.url: /],
    ['a script for a link', TOPIC, 'report.url', 'javascript:alert(1)', /report\.url: /],
    ['a date that is none', TOPIC, 'lastChecked', '2026-13-45', /lastChecked: /],
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
    spoil(file, field, value);
    expect(() => readContent(folder)).toThrow(path.join(folder, file));
    expect(() => readContent(folder)).toThrow(reason);
  });

  it('stops at a file that is no JSON', () => {
    writeFileSync(path.join(folder, CARD), '{ "card": ');
    expect(() => readContent(folder)).toThrow(`${path.join(folder, CARD)}: not readable as JSON`);
  });

  it.each([CARD, TOPIC])('stops when %s is missing', (file) => {
    rmSync(path.join(folder, file));
    expect(() => readContent(folder)).toThrow(path.join(folder, file));
  });

  it('stops when a topic lacks a language of the interface', () => {
    cpSync(path.join(folder, WORDS), path.join(folder, 'languages/da.json'));
    expect(() => readContent(folder)).toThrow('da.json: missing. Every language needs its text.');
  });
});
