import { describe, expect, it } from 'vitest';
import { matchLanguage, pageLanguage } from '@/components/page-language/page-language';

const AVAILABLE = ['en', 'es'];

describe('pageLanguage', () => {
  it.each([
    // declared, detected, reliable, the browser's, own, candidates
    ['both agree', 'es', 'es', true, 'en-US', 'es', ['es', 'en']],
    ['the page declares the language of its template', 'en', 'es', true, 'en-US', 'es', ['es', 'en']],
    ['nothing is declared', '', 'es', true, 'en-US', 'es', ['es', 'en']],
    ['the detection is unsure', 'es', 'en', false, 'en-US', 'es', ['es', 'en']],
    ['only an unsure detection', '', 'es', false, 'en-US', 'es', ['es', 'en']],
    ['nothing was detected', 'es-VE', null, false, 'en-US', 'es', ['es', 'en']],
    ['a region', 'es-419', null, false, 'en', 'es', ['es', 'en']],
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
