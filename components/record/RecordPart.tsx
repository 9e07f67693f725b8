import { Colophon } from './Colophon';
import { Fold } from './Fold';
import type { RecordContent } from './record-content';
import { ScopeTable } from './ScopeTable';
import { SinceReport } from './SinceReport';
import { Timeline } from './Timeline';

export interface RecordPartProps {
  content: RecordContent;
  /** Whether the long parts are unfolded from the start. */
  open: boolean;
}

/** What belongs beside the article: what has changed, the scope of the statement, the public record, the versions. */
export function RecordPart({ content, open }: RecordPartProps) {
  const { text, words } = content;
  return (
    <section class="beside" lang={text.lang} dir={words.dir}>
      <SinceReport {...content} />
      <Fold title={words.scope.title} open={open}>
        <ScopeTable {...content} />
      </Fold>
      <Fold title={words.record.title} open={open}>
        <Timeline {...content} />
      </Fold>
      <Colophon {...content} />
    </section>
  );
}
