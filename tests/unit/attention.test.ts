import { describe, expect, it } from 'vitest';
import {
  type AttentionEvent,
  asksForPill,
  dayOf,
  noteEvent,
  parseAttention,
} from '@/components/attention/attention';

const TODAY = '2026-11-26';
const fresh = parseAttention(null, TODAY);
const met = (...events: AttentionEvent[]) => events.reduce(noteEvent, fresh);

describe('the question whether notes should open smaller', () => {
  it.each<[string, AttentionEvent[], boolean]>([
    ['not at first', [], false],
    ['not after two quick closes', ['closed-quickly', 'closed-quickly'], false],
    ['after three in a row', ['closed-quickly', 'closed-quickly', 'closed-quickly'], true],
    [
      'not when a card was read in between',
      ['closed-quickly', 'closed-quickly', 'closed', 'closed-quickly'],
      false,
    ],
    [
      'after three, with cards that opened in between',
      ['opened', 'closed-quickly', 'opened', 'closed-quickly', 'opened', 'closed-quickly', 'opened'],
      true,
    ],
    [
      'never again once it was answered',
      [...Array(3).fill('closed-quickly'), 'settled', ...Array(9).fill('closed-quickly')],
      false,
    ],
  ])('comes %s', (_, events, asked) => {
    expect(asksForPill(met(...events))).toBe(asked);
  });
});

describe('the cards of a day', () => {
  it('are counted, and start anew the next day', () => {
    const evening = met('opened', 'closed', 'opened');
    expect(evening.cards).toBe(2);
    expect(parseAttention(evening, TODAY).cards).toBe(2);
    expect(parseAttention(evening, '2026-11-27')).toMatchObject({ day: '2026-11-27', cards: 0 });
  });

  it('leave the row of quick closes alone at midnight', () => {
    expect(parseAttention(met('closed-quickly'), '2026-11-27').quickCloses).toBe(1);
  });

  it('are those of the reader’s clock', () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  });
});

it.each([['a text'], [7], [null], [[]], [{ day: TODAY, cards: -1, quickCloses: 'x', asked: 1 }]])(
  'reads nonsense in the store as nothing met: %j',
  (stored) => {
    expect(parseAttention(stored, TODAY)).toEqual({ day: TODAY, cards: 0, quickCloses: 0, asked: false });
  },
);
