import { isRecord } from '@/components/settings/is-record';

/** What is remembered of how cards are met, to open no more of them than the reader likes. No page is named. */
export interface Attention {
  /** The day of `cards`, as the reader's clock has it: YYYY-MM-DD. */
  day: string;
  /** Cards that opened by themselves on that day. */
  cards: number;
  /** Cards closed quickly, in a row. */
  quickCloses: number;
  /** The question whether notes should open smaller was answered, and is not asked again. */
  asked: boolean;
}

/** A card closed in less than this many milliseconds was not wanted. */
export const QUICK = 3_000;
/** So many quick closes in a row bring the question. */
const ENOUGH = 3;

/** Reads what the store holds. What is missing or wrong is as at first; the count starts anew each day. Pure. */
export function parseAttention(stored: unknown, today: string): Attention {
  const given = isRecord(stored) ? stored : {};
  return {
    day: today,
    cards: given.day === today && isCount(given.cards) ? given.cards : 0,
    quickCloses: isCount(given.quickCloses) ? given.quickCloses : 0,
    asked: given.asked === true,
  };
}

/** What happened to a card. `settled` when the question was answered. */
export type AttentionEvent = 'opened' | 'closed' | 'closed-quickly' | 'settled';

/** Pure. */
export function noteEvent(before: Attention, event: AttentionEvent): Attention {
  if (event === 'opened') return { ...before, cards: before.cards + 1 };
  if (event === 'settled') return { ...before, quickCloses: 0, asked: true };
  return { ...before, quickCloses: event === 'closed-quickly' ? before.quickCloses + 1 : 0 };
}

/** Whether the next card asks if notes should open smaller. Pure. */
export function asksForPill({ quickCloses, asked }: Attention): boolean {
  return quickCloses >= ENOUGH && !asked;
}

/** A day as the reader's clock has it: YYYY-MM-DD. Pure. */
export function dayOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
