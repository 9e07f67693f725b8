import { describe, expect, it } from 'vitest';
import { changeStored } from '@/components/settings/change-stored';
import { pageOf, siteOf } from '@/components/settings/page-names';
import { DEFAULT_SETTINGS, hasUnreadable, parseSettings } from '@/components/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/components/settings/settings-file';

const NOW = 1_700_000_000_000;
const SITE = { host: 'news.example', since: 1 };
const WRONG = { page: 'news.example/a?id=7', topic: 'russia-venezuela', language: 'en', passages: ['One.'] };

describe('parseSettings', () => {
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'paused'],
    ['a number', 7],
    ['a list', [SITE]],
    ['an empty object', {}],
    ['fields of wrong types', { paused: 'yes', hiddenSites: 'news.example', noteLanguages: 7 }],
    ['a path for a language', { noteLanguages: { es: '../../x', '../../y': 'es' } }],
    [
      'a list of nonsense',
      { hiddenSites: [null, 7, 'x', {}, [], { host: 1, since: 1 }, { host: '', since: 1 }] },
    ],
    [
      'sites without a date',
      { hiddenSites: [{ host: 'news.example' }, { host: 'news.example', since: '1' }] },
    ],
    ['a key that would change every object', JSON.parse('{"__proto__":{"paused":true,"hiddenSites":[]}}')],
  ])('gives the defaults for %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    [
      'whole settings',
      { paused: true, hiddenSites: [SITE], noteLanguages: { ru: 'es' } },
      { paused: true, hiddenSites: [SITE], noteLanguages: { ru: 'es' } },
    ],
    ['the good half', { paused: true, hiddenSites: 7 }, { paused: true, hiddenSites: [], noteLanguages: {} }],
    [
      'the good entries',
      { hiddenSites: [7, SITE, null] },
      { paused: false, hiddenSites: [SITE], noteLanguages: {} },
    ],
    [
      'a script of a language',
      { noteLanguages: { zh: 'zh-Hant', x: 7 } },
      { paused: false, hiddenSites: [], noteLanguages: { zh: 'zh-Hant' } },
    ],
    [
      'what it knows of a newer version',
      { paused: true, hiddenSites: [SITE], quiet: 'x' },
      { paused: true, hiddenSites: [SITE], noteLanguages: {} },
    ],
  ])('keeps %s', (_, stored, settings) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...settings });
  });

  it('leaves other objects alone', () => {
    parseSettings(JSON.parse('{"__proto__":{"paused":true}}'));
    expect({}).not.toHaveProperty('paused');
  });
});

describe('changeStored', () => {
  it.each([
    ['a first choice', null, { paused: true }, { paused: true }],
    [
      'pausing',
      { paused: false, hiddenSites: [SITE] },
      { paused: true },
      { paused: true, hiddenSites: [SITE] },
    ],
    [
      'hiding a first site',
      undefined,
      { host: 'a.example', hidden: true },
      { hiddenSites: [{ host: 'a.example', since: NOW }] },
    ],
    [
      'hiding another site',
      { hiddenSites: [SITE] },
      { host: 'a.example', hidden: true },
      { hiddenSites: [SITE, { host: 'a.example', since: NOW }] },
    ],
    [
      'showing a site again',
      { paused: true, hiddenSites: [SITE] },
      { host: SITE.host, hidden: false },
      { paused: true, hiddenSites: [] },
    ],
    [
      'showing a site that was not hidden',
      { hiddenSites: [SITE] },
      { host: 'a.example', hidden: false },
      { hiddenSites: [SITE] },
    ],
    [
      'a language for the pages of another',
      { noteLanguages: { ar: 'fr' } },
      { pageLanguage: 'ru', noteLanguage: 'es' },
      { noteLanguages: { ar: 'fr', ru: 'es' } },
    ],
    [
      "the page's own language again",
      { noteLanguages: { ar: 'fr', ru: 'es' } },
      { pageLanguage: 'ru', noteLanguage: null },
      { noteLanguages: { ar: 'fr' } },
    ],
  ])('stores %s', (_, stored, change, after) => {
    expect(changeStored(stored, change, NOW)).toEqual(after);
  });

  it.each([
    ['unknown keys', { quiet: 'x' }],
    ['a newer version of a field', { paused: { until: 5 } }],
    ['entries it cannot read', { hiddenSites: [7, { path: '/news' }, SITE] }],
  ])('carries along %s', (_, stored) => {
    expect(changeStored(stored, { host: 'a.example', hidden: true }, NOW)).toMatchObject(
      'hiddenSites' in stored
        ? { hiddenSites: [...stored.hiddenSites, { host: 'a.example', since: NOW }] }
        : stored,
    );
  });

  it.each([
    ['a text', 'old settings'],
    ['a list', [SITE]],
    ['a number', 7],
  ])('does not lose what it cannot read at all: %s', (_, stored) => {
    const once = changeStored(stored, { paused: true }, NOW);
    const twice = changeStored(once, { host: 'a.example', hidden: true }, NOW);
    expect(Object.values(twice)).toContainEqual(stored);
    expect(parseSettings(twice)).toMatchObject({
      paused: true,
      hiddenSites: [{ host: 'a.example', since: NOW }],
    });
  });

  it('does not lose a list of sites of another shape', () => {
    const stored = { hiddenSites: { 'news.example': true } };
    expect(Object.values(changeStored(stored, { host: 'a.example', hidden: true }, NOW))).toContainEqual(
      stored.hiddenSites,
    );
  });

  it('does not lose languages of another shape', () => {
    const stored = { noteLanguages: ['es'] };
    const after = changeStored(stored, { pageLanguage: 'ru', noteLanguage: 'es' }, NOW);
    expect(Object.values(after)).toContainEqual(stored.noteLanguages);
    expect(parseSettings(after).noteLanguages).toEqual({ ru: 'es' });
  });

  it('does not lose a choice of another shape', () => {
    const after = changeStored({ form: { wide: true }, corner: 7 }, { form: 'pill' }, NOW);
    expect(Object.values(after)).toContainEqual({ wide: true });
    expect(after).toMatchObject({ form: 'pill', corner: 7 });
    expect(parseSettings(after)).toMatchObject({ form: 'pill', corner: 'auto' });
  });

  it('notes a wrong match once only, and forgets it', () => {
    const noted = changeStored(null, { wrongMatch: WRONG }, NOW);
    const twice = changeStored(noted, { wrongMatch: WRONG }, NOW + 1);
    expect(parseSettings(twice).wrongMatches).toEqual([{ ...WRONG, since: NOW + 1 }]);
    expect(parseSettings(changeStored(twice, { rightMatch: WRONG.page }, NOW)).wrongMatches).toEqual([]);
  });

  it('puts other settings in the place of all', () => {
    expect(changeStored({ paused: true }, { replaceAll: { form: 'pill' } }, NOW)).toEqual({ form: 'pill' });
  });

  it('hides a site once only', () => {
    const twice = changeStored({ hiddenSites: [SITE] }, { host: SITE.host, hidden: true }, NOW);
    expect(parseSettings(twice).hiddenSites.map(({ host }) => host)).toEqual([SITE.host]);
  });

  it('carries a dangerous key along as plain data', () => {
    const stored: unknown = JSON.parse('{"__proto__":{"paused":true}}');
    const after = changeStored(stored, { host: 'a.example', hidden: true }, NOW);
    expect(JSON.stringify(after)).toContain('"__proto__":{"paused":true}');
    expect(parseSettings(after).paused).toBe(false);
    expect({}).not.toHaveProperty('paused');
  });

  it('leaves the stored value as it was', () => {
    const stored = Object.freeze({ paused: false, hiddenSites: Object.freeze([SITE]) });
    changeStored(stored, { host: SITE.host, hidden: false }, NOW);
    expect(stored).toEqual({ paused: false, hiddenSites: [SITE] });
  });
});

describe('siteOf', () => {
  it.each([
    ['www.news.example', 'news.example'],
    ['WWW.News.Example', 'news.example'],
    ['blog.news.example', 'blog.news.example'],
    ['wwwnews.example', 'wwwnews.example'],
    ['', ''],
  ])('%s is the site %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('pageOf', () => {
  it.each([
    ['https://www.news.example/a', 'news.example/a'],
    ['https://news.example/a?id=7#part', 'news.example/a?id=7'],
  ])('%s is the page %s', (address, page) => {
    expect(pageOf(new URL(address))).toBe(page);
  });

  it('keeps no more than 2,000 signs of an address', () => {
    expect(pageOf(new URL(`https://news.example/${'x'.repeat(9_000)}`))).toHaveLength(2_000);
  });
});

describe('hasUnreadable', () => {
  it.each([
    ['nothing stored', null, false],
    ['whole settings', { paused: true, hiddenSites: [SITE], textSize: 2 }, false],
    ['a field of a newer version', { quietHours: [22, 7] }, false],
    ['a text in the place of all', 'old settings', true],
    ['a choice of another shape', { form: 7 }, true],
    ['a site without a date', { hiddenSites: [{ host: 'a.example' }] }, true],
    ['what was put aside before', { unreadableForm: 7 }, true],
  ])('%s', (_, stored, answer) => {
    expect(hasUnreadable(stored)).toBe(answer);
  });
});

describe('a file of settings', () => {
  it('gives back all that was stored, also what this version does not know', () => {
    const stored = { paused: true, hiddenSites: [SITE], quietHours: [22, 7] };
    expect(readSettingsFile(writeSettingsFile(stored))).toEqual({ ok: true, stored });
  });

  it.each([
    ['no JSON', 'paused: true', 'notSettings'],
    ['an empty file', '', 'notSettings'],
    ['another JSON', '{"paused":true}', 'notSettings'],
    ['a list', '[]', 'notSettings'],
    ['settings that are none', '{"kind":"aclara-settings","version":1,"settings":7}', 'notSettings'],
    ['a newer version', '{"kind":"aclara-settings","version":99,"settings":{}}', 'newerSettings'],
    ['a film', 'x'.repeat(2_000_001), 'tooLarge'],
  ])('that holds %s is refused with a reason', (_, text, because) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, because });
  });
});
