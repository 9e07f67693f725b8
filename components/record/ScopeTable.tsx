import { contentDate } from '@/components/dates/content-date';
import { yearsText } from '@/components/scope/years-text';
import type { Topic } from '@/content/types';
import type { RecordContent } from './record-content';
import { SourceLinks } from './SourceLinks';

/**
 * For each part of the rumour: what the report's statement says, and what the same side has said on record, with day,
 * speaker and link.
 */
export function ScopeTable({ topic, record, text, words, holder }: RecordContent) {
  const { scope } = words;
  return (
    <div class="scope">
      <p>{scope.intro}</p>
      <table aria-label={scope.title}>
        <thead>
          <tr>
            <th scope="col">{scope.subClaim}</th>
            <th scope="col">{scope.statement}</th>
            <th scope="col">{scope.onRecord.replace('{holder}', holder)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(topic.scope).map(([name, { statement, onRecord }]) => (
            <tr key={name}>
              <th scope="row">{text.scope[name]}</th>
              <td>{scope[statement]}</td>
              <td>
                {onRecord.map((said) => (
                  <OnRecord key={said.status} said={said} record={record} text={text} words={words} />
                ))}
                {text.remarks[name] && <p class="scope__remark">{text.remarks[name]}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OnRecordProps extends Pick<RecordContent, 'record' | 'text' | 'words'> {
  said: Topic['scope'][string]['onRecord'][number];
}

function OnRecord({ said, record, text, words }: OnRecordProps) {
  const status = words.scope[said.status];
  if ('since' in said) {
    return (
      <p>
        {status} ({yearsText(text.lang, said)})
      </p>
    );
  }
  const entries = said.entries.flatMap((name) => {
    const entry = record.entries[name];
    return entry ? [{ name, entry, speaker: text.entries[name]?.speaker ?? '' }] : [];
  });
  return (
    <>
      <p>{status}</p>
      <ul>
        {entries.map(({ name, entry, speaker }) => (
          <li key={name}>
            {contentDate(text.lang, entry.date)}, {speaker}
            {': '}
            <SourceLinks sources={entry.sources.slice(0, 1)} lang={text.lang} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
