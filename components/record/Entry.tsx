import { contentDate } from '@/components/dates/content-date';
import type { RecordEntry } from '@/content/types';
import type { RecordContent } from './record-content';
import { SourceLinks } from './SourceLinks';

export interface EntryProps extends Pick<RecordContent, 'record' | 'text' | 'words'> {
  name: string;
  entry: RecordEntry;
}

/** One entry of the record: when, of what kind, who says it, one sentence, how sure, and where to read it. */
export function Entry({ name, entry, record, text, words }: EntryProps) {
  const said = text.entries[name];
  if (!said) return null;
  const labels = words.record;
  const later = entry.supersededBy === undefined ? undefined : record.entries[entry.supersededBy];
  return (
    <li class={`entry entry--${entry.kind}`} data-superseded={later ? 'yes' : undefined}>
      <p class="entry__when">
        <time dateTime={entry.date}>{contentDate(text.lang, entry.date)}</time>
        <span class="entry__kind">
          {labels[entry.kind]}
          {entry.unverified && `, ${labels.unverified}`}
        </span>
      </p>
      <p class="entry__text">{said.text}</p>
      {later && (
        <p class="entry__later">{labels.superseded.replace('{date}', contentDate(text.lang, later.date))}</p>
      )}
      <p class="entry__from">
        {said.speaker}
        {' · '}
        {labels[entry.confidence]}
        {' · '}
        {labels.sources} <SourceLinks sources={entry.sources} lang={text.lang} words={words} />
      </p>
    </li>
  );
}
