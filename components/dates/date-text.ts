const STYLES = {
  day: { dateStyle: 'long' },
  /** With the time of day. */
  moment: { dateStyle: 'long', timeStyle: 'short' },
  /** A day of the content, written as YYYY-MM-DD: the same everywhere on earth. */
  'content-day': { dateStyle: 'long', timeZone: 'UTC' },
  'content-month': { year: 'numeric', month: 'long', timeZone: 'UTC' },
  'content-year': { year: 'numeric', timeZone: 'UTC' },
} as const;

/**
 * A date in the words of a language.
 *
 * @param time In milliseconds since 1970, or a date as YYYY-MM-DD, YYYY-MM or YYYY.
 */
export function dateText(language: string, style: keyof typeof STYLES, time: number | string): string {
  return new Intl.DateTimeFormat(language, STYLES[style]).format(new Date(time));
}
