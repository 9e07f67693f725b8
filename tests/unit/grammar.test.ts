import { describe, expect, it } from 'vitest';
import { grammarOf } from '@/components/detector/grammar';
import { termIndex } from '@/components/detector/term-index';
import { content } from './topic';

/** The spans of these names in a text, in the order of the text. */
function namesIn(text: string, ...names: string[]) {
  return termIndex({ names })(text).names;
}

function grammarIn(language: string) {
  const words = content.languages[language];
  if (!words) throw new Error(`No language ${language}.`);
  return grammarOf(words.grammar);
}

describe('neighbours in one list', () => {
  it.each([
    ['a comma', 'en', 'cuba, russia', ['cuba', 'russia'], true],
    ['"and" with an article', 'en', 'china and the russian', ['china', 'russian'], true],
    ['a preposition', 'en', 'troops of russia in syria', ['russia', 'syria'], false],
    ['Dutch "en"', 'nl', 'china en rusland', ['china', 'rusland'], true],
    ['Spanish "en", which is "in"', 'es', 'rusia en siria', ['rusia', 'siria'], false],
    ['an Arabic letter before the name', 'ar', 'روسیا وایران', ['روسیا', '*ایران'], true],
    ['an Arabic name that starts with that letter', 'ar', 'روسیا واشنطن', ['روسیا', '*واشنطن'], false],
    ['a Korean syllable after the name', 'ko', '러시아와 중국', ['러시아*', '중국*'], true],
    ['a Korean case, which is none', 'ko', '러시아는 중국', ['러시아*', '중국*'], false],
    ['a Chinese word without spaces', 'zh', '中国和俄罗斯', ['中国', '俄罗斯'], true],
    ['a Chinese verb', 'zh', '中国向俄罗斯', ['中国', '俄罗斯'], false],
  ])('%s (%s): %s', (_, language, text, names, expected) => {
    const [first, second] = namesIn(text, ...names);
    if (!first || !second) throw new Error('The names are not in the text.');
    expect(grammarIn(language).joins(text, first, second)).toBe(expected);
  });
});

describe('who does not act', () => {
  it.each([
    ['a preposition', 'en', 'troops in venezuela', 'venezuel*', true],
    ['a preposition and an article', 'fr', "vers l'ile de la orchila", 'orchila', false],
    ['the subject', 'en', 'venezuela buys missiles', 'venezuel*', false],
    ['part of another word', 'en', 'begin venezuela', 'venezuel*', false],
    ['a Turkish case', 'tr', "venezuela'ya asker", 'venezuela*', true],
    ['a Turkish subject', 'tr', 'venezuela asker', 'venezuela*', false],
    ['an Arabic letter', 'ar', 'اسلحه لفنزویلا', '*فنزویلا', true],
    ['a Japanese particle', 'ja', 'ベネズエラに部隊', 'ベネズエラ', true],
    ['a Hindi word after it', 'hi', 'वेनेजुएला में सैनिक', 'वेनेजुएला', true],
    ['a Chinese word before it', 'zh', '驻委内瑞拉部队', '委内瑞拉', true],
    ['a Russian case', 'ru', 'передаст венесуэле ракеты', 'венесуэл*', true],
  ])('%s (%s): %s', (_, language, text, name, expected) => {
    const [hit] = namesIn(text, name);
    if (!hit) throw new Error('The name is not in the text.');
    expect(grammarIn(language).isOblique(text, hit)).toBe(expected);
  });
});

describe('an owner', () => {
  it.each([
    ['en', ' of ', true],
    ['en', "'s ", true],
    ['en', ' in ', false],
    ['en', ' ', false],
    ['de', ' der ', true],
    ['zh', '的', true],
    ['ja', 'の', true],
  ])('%s: "%s"', (language, between, expected) => {
    expect(grammarIn(language).owns(between)).toBe(expected);
  });
});
