import { describe, expect, it } from 'vitest';
import { mayAsk, settingsAbout } from '@/components/settings/about-site';
import type { SettingsChange } from '@/components/settings/change-stored';
import { DEFAULT_SETTINGS } from '@/components/settings/settings';

const match = (page: string) => ({ page, topic: 't', language: 'en', passages: [] });
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  paused: true,
  hiddenSites: [
    { host: 'news.example', since: 1 },
    { host: 'other.example', since: 2 },
  ],
  managed: { locked: [], sites: ['news.example', 'other.example'] },
  wrongMatches: [
    { ...match('news.example/a'), since: 1 },
    { ...match('news.example.evil/a'), since: 2 },
  ],
};

describe('a script in a page', () => {
  it('is told of its own site and pages, and of no other', () => {
    const told = settingsAbout(SETTINGS, 'news.example');
    expect(told.hiddenSites).toEqual([{ host: 'news.example', since: 1 }]);
    expect(told.wrongMatches.map(({ page }) => page)).toEqual(['news.example/a']);
    expect(told.managed.sites).toEqual(['news.example']);
    expect(told.paused).toBe(true);
    expect(settingsAbout(SETTINGS, '')).toMatchObject({ hiddenSites: [], wrongMatches: [] });
  });

  it.each<[what: string, change: SettingsChange, may: boolean]>([
    ['hide its own site', { host: 'news.example', hidden: true }, true],
    ['hide another site', { host: 'other.example', hidden: true }, false],
    ['note its own page', { wrongMatch: match('news.example/a') }, true],
    ['note a page of another site', { wrongMatch: match('news.example.evil/a') }, false],
    ['take back a note of its own page', { rightMatch: 'news.example/a' }, true],
    ['take back a note of another page', { rightMatch: 'other.example/a' }, false],
    ['open notes small', { form: 'pill' }, true],
    ['choose a language', { pageLanguage: 'ru', noteLanguage: 'es' }, true],
    ['replace everything', { replaceAll: {} }, false],
  ])('asks to %s: %j is %s', (_, change, may) => {
    expect(mayAsk(change, 'news.example')).toBe(may);
  });
});
