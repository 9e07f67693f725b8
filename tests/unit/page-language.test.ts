import { describe, expect, it } from 'vitest';
import { matchLanguage, pageLanguage } from '@/components/page-language/page-language';

const AVAILABLE = ['en', 'es'];

describe('pageLanguage', () => {
  it.each([
    // declared, detected, reliable, the browser's, own, candidates
    ['both agree', 'es', 'es', true, 'en-US', 'es', ['es']],
    ['the page declares the language of its template', 'en', 'es', true, 'en-US', 'es', ['es', 'en']],
    ['nothing is declared', '', 'es', true, 'en-US', 'es', ['es']],
    ['the detection is unsure', 'es', 'en', false, 'en-US', 'es', ['es', 'en']],
    ['only an unsure detection', '', 'es', false, 'en-US', 'es', ['es']],
    ['nothing was detected', 'es-VE', null, false, 'en-US', 'es', ['es']],
    ['a region', 'es-419', null, false, 'en', 'es', ['es']],
    ['a language that we do not speak', 'fr', 'fr', true, 'en-US', null, ['en']],
    ['a foreign page that declares Spanish', 'es', 'fr', true, 'en-US', null, ['es', 'en']],
    ['a foreign page in a Spanish browser', 'fr', 'fr', true, 'es-MX', null, ['es', 'en']],
    ['nothing is known', '', null, false, 'de-DE', null, ['en']],
    ['only a path for a language', '../../x', null, false, 'de', null, ['en']],
    ['ten kilobytes for a language', 'es'.repeat(5_000), null, false, 'de', null, ['en']],
  ])('%s', (_, declared, detected, reliable, browserLanguage, own, candidates) => {
    expect(
      pageLanguage(
        { declared, detected: detected === null ? [] : [detected], reliable, text: '' },
        AVAILABLE,
        browserLanguage,
      ),
    ).toEqual({
      candidates,
      own,
    });
  });
});

describe('the script of the text', () => {
  const all = ['ar', 'en', 'es', 'fa', 'ja', 'ru', 'uk', 'zh', 'zh-Hant'];
  const of = (declared: string, text: string, detected: string[] = []) =>
    pageLanguage({ declared, detected, reliable: false, text }, all, 'en');

  it.each([
    ['Latin declared, Cyrillic written', 'en', 'Каракас и Москва', ['ru', 'uk', 'en']],
    ['Russian declared and written', 'ru', 'Каракас и Москва', ['ru']],
    ['Ukrainian declared', 'uk', 'Каракас і Москва', ['uk']],
    ['Arabic script without a language', '', 'موسكو وكراكاس', ['ar', 'fa', 'en']],
    ['Chinese characters without a language', '', '莫斯科和加拉加斯', ['ja', 'zh', 'zh-Hant', 'en']],
    ['Japanese declared, kana and characters written', 'ja', 'ロシア軍の装備', ['ja']],
    ['no letters', 'es', '2025 – 11', ['es']],
  ])('%s', (_, declared, text, candidates) => {
    expect(of(declared, text).candidates).toEqual(candidates);
  });

  it.each([
    ['zh', '俄羅斯軍隊抵達委內瑞拉的傳言', 'zh-Hant'],
    ['zh', '俄罗斯军队抵达委内瑞拉的传言', 'zh'],
    ['zh-Hant', '俄罗斯军队抵达委内瑞拉的传言', 'zh'],
    ['zh-TW', '委', 'zh-Hant'],
    ['zh-CN', '俄羅斯軍隊，国', 'zh-Hant'],
  ])('Chinese declared as %s and written %s is %s', (declared, text, own) => {
    expect(of(declared, text).own).toBe(own);
    expect(of(declared, text, ['zh']).own).toBe(own);
  });

  it('does not overrule a detection', () => {
    expect(of('en', 'Каракас і Москва', ['uk']).candidates).toEqual(['uk']);
  });
});

describe('matchLanguage', () => {
  it.each([
    ['es', 'es'],
    ['ES', 'es'],
    ['es-419', 'es'],
    ['es_VE', 'es'],
    [' es-ES ', 'es'],
    ['en-GB-oxendict', 'en'],
    ['est', null],
    ['e', null],
    ['', null],
    ['../../x', null],
    ['es/../en', null],
    ['es.js', null],
    ['__proto__', null],
    ['constructor', null],
    [`${' '.repeat(10_000)}es`, null],
    ['x'.repeat(10_000), null],
  ])('"%s" asks for %s', (tag, language) => {
    expect(matchLanguage(tag, AVAILABLE)).toBe(language);
  });
});
