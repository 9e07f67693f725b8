import { describe, expect, it } from 'vitest';
import { type Circumstances, decide, type Wishes } from '@/components/decision/decide';
import type { Detection } from '@/components/detector/detection';
import { DEFAULT_SETTINGS, type Settings } from '@/components/settings/settings';

const FOUND: Detection = {
  topic: 'russia-venezuela',
  language: 'en',
  passages: [],
  subClaims: ['troops'],
  strength: 'strong',
  stance: 'rumour',
};
const NO_WISHES: Wishes = {
  settings: DEFAULT_SETTINGS,
  closedTopics: [],
  cardsToday: 0,
  asksForPill: false,
};
const wish = (settings: Partial<Settings>): Wishes => ({
  ...NO_WISHES,
  settings: { ...DEFAULT_SETTINGS, ...settings },
});
const PAUSED = wish({ paused: true });
const HIDDEN = wish({ hiddenSites: [{ host: 'news.example', since: 1 }] });
const DENIAL: Detection = { ...FOUND, stance: 'carries-denial' };
const WRONG = { page: 'news.example/a', topic: FOUND.topic, language: 'en', passages: [], since: 1 };

const NOW = 1_700_000_000_000;
const DAY = 24 * 60 * 60 * 1_000;
const HERE: Circumstances = { site: 'news.example', page: 'news.example/a', now: NOW, opened: false };

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
    ['a pill when the reader wants notes small', FOUND, wish({ form: 'pill' }), 'pill'],
    [
      'a pill where the page reports the denial, when the reader wants that',
      DENIAL,
      wish({ form: 'card-unless-reported' }),
      'pill',
    ],
    ['a card on other pages then', FOUND, wish({ form: 'card-unless-reported' }), 'card'],
    ['a card while the day has some left', FOUND, { ...wish({ dailyLimit: 3 }), cardsToday: 2 }, 'card'],
    ['a pill when the day has none left', FOUND, { ...wish({ dailyLimit: 3 }), cardsToday: 3 }, 'pill'],
    ['a card without a limit', FOUND, { ...NO_WISHES, cardsToday: 1_000 }, 'card'],
    ['a card when a snooze is over', FOUND, wish({ snoozedUntil: NOW }), 'card'],
    [
      'a card when a clock that was wrong set the snooze',
      FOUND,
      wish({ snoozedUntil: NOW + 9 * DAY }),
      'card',
    ],
    [
      'a card when another page was a wrong match',
      FOUND,
      wish({ wrongMatches: [{ ...WRONG, page: 'news.example/b' }] }),
      'card',
    ],
    [
      'a card when this page was a wrong match of another topic',
      FOUND,
      wish({ wrongMatches: [{ ...WRONG, topic: 'x' }] }),
      'card',
    ],
  ])('shows %s', (_, detection, wishes, view) => {
    expect(decide(detection, wishes, HERE)).toEqual({ show: true, view, detection });
  });

  it.each([
    ['nothing was found', null, NO_WISHES, { show: false, because: 'nothing-found' }],
    ['nothing was found, even when paused', null, PAUSED, { show: false, because: 'nothing-found' }],
    ['the reader paused', FOUND, PAUSED, { show: false, because: 'paused', detection: FOUND }],
    [
      'the reader hid the site',
      FOUND,
      HIDDEN,
      { show: false, because: 'hidden-on-site', time: 1, detection: FOUND },
    ],
    [
      'the reader wants none for a week',
      FOUND,
      wish({ snoozedUntil: NOW + 7 * DAY }),
      { show: false, because: 'snoozed', time: NOW + 7 * DAY, detection: FOUND },
    ],
    [
      'the reader noted the page as a wrong match',
      FOUND,
      wish({ wrongMatches: [WRONG] }),
      { show: false, because: 'wrong-match', detection: FOUND },
    ],
  ])('shows nothing when %s, and says why', (_, detection, wishes, decision) => {
    expect(decide(detection, wishes, HERE)).toEqual(decision);
  });

  it.each(['other.example', 'blog.news.example', 'news.example.org', ''])(
    'shows the note on %s when only news.example is hidden',
    (site) => {
      expect(decide(FOUND, HIDDEN, { ...HERE, site }).show).toBe(true);
    },
  );

  it('leaves a card open that has used up the day', () => {
    const wishes = { ...wish({ dailyLimit: 1 }), cardsToday: 1 };
    expect(decide(FOUND, wishes, { ...HERE, opened: true })).toMatchObject({ view: 'card' });
    expect(decide(FOUND, wishes, HERE)).toMatchObject({ view: 'pill' });
  });
});
