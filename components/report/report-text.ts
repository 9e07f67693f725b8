import type { WrongMatch } from '@/components/settings/settings';

/**
 * The report of a wrong match, for the reader to read, copy and send by hand. In English, since it is for those who
 * keep the extension. It holds nothing that the reader does not see in it. Pure.
 *
 * @param version Of the extension.
 */
export function reportText(match: WrongMatch, version: string): string {
  return [
    'Aclara: a note on a page that is not about its topic',
    `Page: ${match.page}`,
    `Topic: ${match.topic}`,
    `Language: ${match.language}`,
    ...match.passages.map((passage) => `Matched: ${passage}`),
    `Version: ${version}`,
    `Day: ${new Date(match.since).toISOString().slice(0, 10)}`,
  ].join('\n');
}
