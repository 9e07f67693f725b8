import { dateText } from './date-text';

/** A date of the content, as far as it is known (`2019-03-26`, `2022-01`, `2008`), in the words of a language. Pure. */
export function contentDate(language: string, date: string): string {
  const [, month, day] = date.split('-');
  return dateText(language, day ? 'content-day' : month ? 'content-month' : 'content-year', date);
}
