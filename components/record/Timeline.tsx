import { contentDate } from '@/components/dates/content-date';
import { Entry } from './Entry';
import type { RecordContent } from './record-content';

/** The public record in the order of time, year by year. */
export function Timeline(content: RecordContent) {
  const { record, text, words } = content;
  const sorted = Object.entries(record.entries).sort(([, a], [, b]) => a.date.localeCompare(b.date));
  const years = Map.groupBy(sorted, ([, { date }]) => date.slice(0, 4));
  return (
    <div class="record">
      <p>{words.record.intro}</p>
      {[...years].map(([year, entries]) => (
        <section key={year} class="record__year">
          <h4>{contentDate(text.lang, year)}</h4>
          <ol class="timeline">
            {entries.map(([name, entry]) => (
              <Entry key={name} name={name} entry={entry} {...content} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
