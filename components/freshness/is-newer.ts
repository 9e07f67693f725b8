import type { KnownTopic } from '@/content/types';
import { LONGEST_LIFE } from './is-stale';

/** In milliseconds: where the page was written it may be tomorrow already. */
const AHEAD = 24 * 60 * 60 * 1_000;

/**
 * Whether a page is newer than the latest statement that is known, so that no statement can be about it. A day that
 * lies in the future, by the reader's clock or by the texts where the clock is behind them, is no day. Pure.
 *
 * @param published Day of the page, as YYYY-MM-DD; `null` where it shows none.
 * @param now In milliseconds since 1970.
 */
export function isNewer(
  { lastChecked, lastStatement }: Pick<KnownTopic, 'lastChecked' | 'lastStatement'>,
  published: string | null,
  now: number,
): boolean {
  if (published === null || published <= lastStatement) return false;
  const checked = Date.parse(lastChecked);
  const today = now < checked || now - checked > LONGEST_LIFE ? checked : now;
  return Date.parse(published) <= today + AHEAD;
}
