import { reportText } from '@/components/report/report-text';
import type { WrongMatch } from '@/components/settings/settings';
import type { InterfaceWords } from '@/content/types';

export interface MatchListProps {
  matches: readonly WrongMatch[];
  words: InterfaceWords;
  /** Of the extension, for the reports. */
  version: string;
  onForget: (page: string) => void;
}

/** The pages that the reader noted as wrong matches, each with its report and the way back. */
export function MatchList({ matches, words, version, onForget }: MatchListProps) {
  return (
    <section>
      <h2>{words.options.wrong}</h2>
      {matches.length === 0 && <p class="hint">{words.options.noWrong}</p>}
      <ul class="list">
        {matches.map((match) => (
          <li key={match.page}>
            <span>
              <strong>{match.page}</strong>
              <details>
                <summary>{words.card.report}</summary>
                <p class="hint">{words.card.reportText}</p>
                <pre lang="en" dir="ltr">
                  {reportText(match, version)}
                </pre>
              </details>
            </span>
            <button type="button" class="button" onClick={() => onForget(match.page)}>
              {words.options.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
