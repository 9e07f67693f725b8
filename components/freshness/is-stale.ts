const DAY = 24 * 60 * 60 * 1_000;
/** Texts that nobody has compared with their sources for longer say so. */
const STALE_AFTER = 180 * DAY;
/** In milliseconds: a clock further ahead of the texts is wrong, since no copy of the extension is that old. */
export const LONGEST_LIFE = 20 * 365 * DAY;

/**
 * Whether texts are due for another look at their sources. Pure.
 *
 * @param lastChecked Day of the last look, as YYYY-MM-DD.
 * @param now In milliseconds since 1970.
 */
export function isStale(lastChecked: string, now: number): boolean {
  const age = now - Date.parse(lastChecked);
  return age > STALE_AFTER && age < LONGEST_LIFE;
}
