import { dateText } from '@/components/dates/date-text';
import type { RecordContent } from './record-content';

/** What changed in the texts, version by version, the latest first; and who makes Aclara, on what money. */
export function Colophon({ topic, text, words, about }: RecordContent) {
  const versions = topic.versions.map((day, index) => ({
    day,
    number: index + 1,
    what: text.versions[index],
  }));
  const lines = [
    [words.about.makers, about.makers],
    [words.about.funding, about.funding],
  ] as const;
  return (
    <section class="colophon">
      <h3>{words.versions.title}</h3>
      <dl>
        {versions.reverse().map(({ day, number, what }) => (
          <div key={number}>
            <dt>
              {words.versions.version
                .replace('{number}', String(number))
                .replace('{date}', dateText(text.lang, 'content-day', day))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.about.title}</h3>
      <dl>
        {lines.map(([label, stated]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{stated?.[text.lang] ?? words.about.notStated}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
