import { Entry } from './Entry';
import type { RecordContent } from './record-content';

/** What has changed since the report. It is never folded away. */
export function SinceReport(content: RecordContent) {
  const { topic, record, text, words } = content;
  if (topic.sinceReport.length === 0) return null;
  return (
    <section class="since">
      <h3>{words.record.sinceReport}</h3>
      <p>{text.sinceReport}</p>
      <ol class="timeline">
        {topic.sinceReport.map((name) => {
          const entry = record.entries[name];
          return entry && <Entry key={name} name={name} entry={entry} {...content} />;
        })}
      </ol>
    </section>
  );
}
