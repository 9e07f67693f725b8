import { describe, expect, it } from 'vitest';
import { dayOf, noteEvent, parseAttention } from '@/components/attention/attention';
import { decide } from '@/components/decision/decide';
import { changeStored } from '@/components/settings/change-stored';
import { DEFAULT_SETTINGS, parseSettings } from '@/components/settings/settings';
import { titled } from '../hostile/case';
import { detectIn, paragraphs } from './topic';

const NOW = Date.UTC(2026, 10, 25);
const DAY = 24 * 60 * 60 * 1_000;
const CLOCKS: [string, number][] = [
  ['1970', 0],
  ['2100', Date.UTC(2100, 0, 1)],
  ['the last day that Date knows', 8.64e15],
];
const found = detectIn('en', paragraphs('article', 'Russian troops have landed in Venezuela.'));

describe.each(CLOCKS)('with the clock at %s', (_, now) => {
  const showsAt = (snoozedUntil: number, at: number) => {
    const wishes = {
      settings: { ...DEFAULT_SETTINGS, snoozedUntil },
      closedTopics: [],
      cardsToday: 0,
      asksForPill: false,
    };
    return decide(found, wishes, { site: 'news.example', page: '/', now: at, opened: false }).show;
  };

  it(titled(47, 'a pause of a week that was made with the right clock ends'), () => {
    expect(showsAt(NOW + 7 * DAY, now)).toBe(true);
  });

  it(titled(47, 'a pause that was made with the wrong clock ends with the right one'), () => {
    expect(showsAt(now + DAY, NOW)).toBe(true);
  });

  it(titled(47, 'a choice is kept, with the time that the clock had'), () => {
    const stored = changeStored({}, { host: 'news.example', hidden: true }, now);
    expect(parseSettings(stored).hiddenSites).toEqual([{ host: 'news.example', since: now }]);
  });

  it(titled(47, 'the cards of a day are counted'), () => {
    const today = dayOf(new Date(now));
    expect(parseAttention(noteEvent(parseAttention(null, today), 'opened'), today).cards).toBe(1);
  });
});
