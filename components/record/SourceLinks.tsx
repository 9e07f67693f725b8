import type { ArticleWords, RecordEntry } from '@/content/types';

export interface SourceLinksProps {
  sources: RecordEntry['sources'];
  /** Language of the words. */
  lang: string;
  words: ArticleWords;
}

/** Links to the sources of an entry; state media are named as such. */
export function SourceLinks({ sources, lang, words }: SourceLinksProps) {
  return (
    <span class="sources">
      {sources.map((source, index) => (
        <span key={source.url}>
          {index > 0 && ' · '}
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.publisher}
          </a>
          {kindText(source, lang, words)}
        </span>
      ))}
    </span>
  );
}

function kindText(
  { kind, country }: RecordEntry['sources'][number],
  lang: string,
  { record }: ArticleWords,
): string {
  if (kind === 'press') return '';
  if (kind !== 'state-media') return ` (${record[kind]})`;
  const name = country ? new Intl.DisplayNames(lang, { type: 'region' }).of(country) : undefined;
  return ` (${record.stateMedia.replace('{country}', name ?? country ?? '')})`;
}
