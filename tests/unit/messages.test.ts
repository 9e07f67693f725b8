import { describe, expect, it } from 'vitest';
import { isEnvelope } from '@/components/messages/messages';

describe('isEnvelope', () => {
  it.each([
    { name: 'pageMayConcern', request: { language: 'es-VE' } },
    { name: 'pageMayConcern', request: { language: '' } },
    { name: 'changeSettings', request: { pageLanguage: 'ru', noteLanguage: 'es' } },
    { name: 'changeSettings', request: { pageLanguage: 'ru', noteLanguage: null } },
    { name: 'needKnowledge', request: { languages: ['es', 'en'] } },
    { name: 'getWishes', request: undefined },
    { name: 'getWishes', request: null },
    { name: 'getWishes' },
    { name: 'pageDecided', request: { show: true } },
    { name: 'closeTopic', request: { topic: 'russia-venezuela' } },
    { name: 'openArticle', request: { topic: 'russia-venezuela', language: 'es' } },
    { name: 'changeSettings', request: { paused: true } },
    { name: 'changeSettings', request: { host: 'news.example', hidden: true } },
    { name: 'getSettings' },
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
    ['a request where there is none', { name: 'getSettings', request: { all: true } }],
    ['no request where there is one', { name: 'closeTopic' }],
    ['a request that is a list', { name: 'closeTopic', request: ['x'] }],
    ['a field of a wrong type', { name: 'pageDecided', request: { show: 'true' } }],
    ['a missing field', { name: 'openArticle', request: { topic: 'x' } }],
    ['a language of 10 kB', { name: 'pageMayConcern', request: { language: 'x'.repeat(10_000) } }],
    ['a topic of 1 MB', { name: 'closeTopic', request: { topic: 'x'.repeat(1_000_000) } }],
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
    ['a thousand languages', { name: 'needKnowledge', request: { languages: Array(1_000).fill('es') } }],
    ['languages that are no texts', { name: 'needKnowledge', request: { languages: ['es', 7] } }],
    ['a language chosen for no page', { name: 'changeSettings', request: { noteLanguage: 'es' } }],
    [
      'a choice that is no language',
      { name: 'changeSettings', request: { pageLanguage: 'es', noteLanguage: 7 } },
    ],
    ['languages that are one text', { name: 'needKnowledge', request: { languages: 'es' } }],
  ])('refuses %s', (_, message) => {
    expect(isEnvelope(message)).toBe(false);
  });
});
