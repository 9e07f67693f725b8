import { describe, expect, it } from 'vitest';
import { decide, type Wishes } from '@/components/decision/decide';
import type { Detection } from '@/components/detector/detection';
import { DEFAULT_SETTINGS } from '@/components/settings/settings';

const FOUND: Detection = {
  topic: 'russia-venezuela',
  language: 'en',
  passages: [],
  subClaims: ['troops'],
  strength: 'strong',
  stance: 'rumour',
};
const NO_WISHES: Wishes = { settings: DEFAULT_SETTINGS, closedTopics: [] };
const PAUSED: Wishes = { ...NO_WISHES, settings: { ...DEFAULT_SETTINGS, paused: true } };
const HIDDEN: Wishes = {
  ...NO_WISHES,
  settings: { ...DEFAULT_SETTINGS, hiddenSites: [{ host: 'news.example', since: 1 }] },
};

describe('decide', () => {
  it.each([
    ['a card when the page speaks much of it', FOUND, NO_WISHES, 'card'],
    ['a pill when the page speaks little of it', { ...FOUND, strength: 'weak' as const }, NO_WISHES, 'pill'],
    [
      'a pill when the card was closed in this tab',
      FOUND,
      { ...NO_WISHES, closedTopics: [FOUND.topic] },
      'pill',
    ],
    [
      'a card when the card of another topic was closed',
      FOUND,
      { ...NO_WISHES, closedTopics: ['x'] },
      'card',
    ],
  ])('shows %s', (_, detection, wishes, view) => {
    expect(decide(detection, wishes, 'news.example')).toEqual({ show: true, view, detection });
  });

  it.each([
    ['nothing was found', null, NO_WISHES, { show: false, because: 'nothing-found' }],
    ['nothing was found, even when paused', null, PAUSED, { show: false, because: 'nothing-found' }],
    ['the reader paused', FOUND, PAUSED, { show: false, because: 'paused', detection: FOUND }],
    ['the reader hid the site', FOUND, HIDDEN, { show: false, because: 'hidden-on-site', detection: FOUND }],
  ])('shows nothing when %s, and says why', (_, detection, wishes, decision) => {
    expect(decide(detection, wishes, 'news.example')).toEqual(decision);
  });

  it.each(['other.example', 'blog.news.example', 'news.example.org', ''])(
    'shows the note on %s when only news.example is hidden',
    (site) => {
      expect(decide(FOUND, HIDDEN, site).show).toBe(true);
    },
  );
});
