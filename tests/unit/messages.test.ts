import { describe, expect, it } from 'vitest';
import { isEnvelope } from '@/components/messages/is-envelope';

const WRONG = { page: 'news.example/a', topic: 'russia-venezuela', language: 'en', passages: ['One.'] };

describe('isEnvelope', () => {
  it.each([
    { name: 'pageMayConcern', request: { language: 'es-VE' } },
    { name: 'pageMayConcern', request: { language: '' } },
    { name: 'changeSettings', request: { pageLanguage: 'ru', noteLanguage: 'es' } },
    { name: 'changeSettings', request: { pageLanguage: 'ru', noteLanguage: null } },
    { name: 'needScripts', request: { languages: ['es', 'en'], note: true } },
    { name: 'needScripts', request: { languages: [], note: false } },
    { name: 'needMarks' },
    { name: 'getWishes', request: undefined },
    { name: 'getWishes', request: null },
    { name: 'getWishes' },
    { name: 'pageDecided', request: { show: true } },
    { name: 'cardEvent', request: { topic: 'russia-venezuela', event: 'closed-quickly' } },
    { name: 'openSettings' },
    { name: 'changeSettings', request: { form: 'pill', dailyLimit: 3 } },
    { name: 'changeSettings', request: { snoozedUntil: 0 } },
    { name: 'changeSettings', request: { wrongMatch: WRONG } },
    { name: 'changeSettings', request: { rightMatch: WRONG.page } },
    { name: 'changeSettings', request: { replaceAll: {} } },
    { name: 'explain', request: { text: 'Russian troops in Venezuela' } },
    { name: 'jump' },
    { name: 'openArticle', request: { topic: 'russia-venezuela', language: 'es' } },
    { name: 'changeSettings', request: { paused: true } },
    { name: 'changeSettings', request: { host: 'news.example', hidden: true } },
    { name: 'getSettings', request: { inPrivate: true } },
    { name: 'changePrivately', request: { host: 'news.example', hidden: true } },
    { name: 'getDecision' },
    { name: 'wishesChanged' },
  ])('takes one of our messages: %j', (message) => {
    expect(isEnvelope(message)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'getSettings'],
    ['a list', ['getSettings']],
    ['no name', { request: {} }],
    ['a name that is no text', { name: 7 }],
    ['an unknown name', { name: 'eraseAll' }],
    ['a name that every object has', { name: 'toString' }],
    ['the name of every prototype', { name: '__proto__' }],
    ['the name of a constructor', { name: 'constructor', request: {} }],
    ['a request where there is none', { name: 'getStored', request: { all: true } }],
    ['no request where there is one', { name: 'openArticle' }],
    ['a request that is a list', { name: 'openArticle', request: ['x'] }],
    ['an event of no card', { name: 'cardEvent', request: { topic: 'x', event: 'bought' } }],
    ['a form that there is not', { name: 'changeSettings', request: { form: 'banner' } }],
    ['a good choice beside a wrong one', { name: 'changeSettings', request: { form: 'pill', corner: 7 } }],
    ['a choice of a name unknown', { name: 'changeSettings', request: { trackMe: true } }],
    ['a limit below nothing', { name: 'changeSettings', request: { dailyLimit: -1 } }],
    ['a snooze for ever', { name: 'changeSettings', request: { snoozedUntil: Number.POSITIVE_INFINITY } }],
    [
      'a wrong match without a page',
      { name: 'changeSettings', request: { wrongMatch: { ...WRONG, page: '' } } },
    ],
    [
      'a wrong match of 10 kB',
      { name: 'changeSettings', request: { wrongMatch: { ...WRONG, passages: ['x'.repeat(10_000)] } } },
    ],
    ['settings that are a list', { name: 'changeSettings', request: { replaceAll: [] } }],
    ['a selection of 1 MB', { name: 'explain', request: { text: 'x'.repeat(1_000_000) } }],
    ['a field of a wrong type', { name: 'pageDecided', request: { show: 'true' } }],
    ['a missing field', { name: 'openArticle', request: { topic: 'x' } }],
    ['a language of 10 kB', { name: 'pageMayConcern', request: { language: 'x'.repeat(10_000) } }],
    ['a topic of 1 MB', { name: 'cardEvent', request: { topic: 'x'.repeat(1_000_000), event: 'closed' } }],
    [
      'a host longer than the DNS allows',
      { name: 'changeSettings', request: { host: 'x'.repeat(254), hidden: true } },
    ],
    ['an empty host', { name: 'changeSettings', request: { host: '', hidden: true } }],
    ['a change of nothing', { name: 'changeSettings', request: {} }],
    ['a pause of a wrong type', { name: 'changeSettings', request: { paused: 1 } }],
    [
      'a pause of a wrong type behind a good host',
      { name: 'changeSettings', request: { paused: 1, host: 'a.example', hidden: true } },
    ],
    [
      'a thousand languages',
      { name: 'needScripts', request: { languages: Array(1_000).fill('es'), note: false } },
    ],
    ['languages that are no texts', { name: 'needScripts', request: { languages: ['es', 7], note: false } }],
    ['a language that is a path', { name: 'changeSettings', request: { noteLanguage: '../../x' } }],
    [
      'a choice that is no language',
      { name: 'changeSettings', request: { pageLanguage: 'es', noteLanguage: 7 } },
    ],
    ['languages that are one text', { name: 'needScripts', request: { languages: 'es', note: false } }],
  ])('refuses %s', (_, message) => {
    expect(isEnvelope(message)).toBe(false);
  });
});
