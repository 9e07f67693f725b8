import type { LanguageWords } from '../../content/types.ts';
import type { Complaint } from './check-words.ts';
import { textLength } from './text-length.ts';

/** A first page is read once, and not for long: sixty words, or as much in characters. */
const MOST = { words: 60, characters: 150 };

/** Finds what an editor would send back in the words of the first page. Pure. */
export function checkWelcome(language: string, { welcome }: Pick<LanguageWords, 'welcome'>): Complaint[] {
  const { count, unit } = textLength(language, `${welcome.does} ${welcome.never}`);
  if (count <= MOST[unit]) return [];
  const reason = `is ${count} ${unit} long, with welcome.does; both may have ${MOST[unit]}`;
  return [{ field: 'welcome.never', reason }];
}
