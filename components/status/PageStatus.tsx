import type { Decision } from '@/components/decision/decide';
import type { LanguageWords } from '@/content/types';

export interface PageStatusProps {
  /** The page script's decision, or that there is none because of the kind of page. */
  state: Decision;
  /** The page's host, for the words. */
  site: string;
  words: LanguageWords['popup'];
}

/** Tells what happened on a page, and why: the reason and the passages that matched. */
export function PageStatus({ state, site, words }: PageStatusProps) {
  const passages = 'detection' in state ? state.detection.passages : [];
  return (
    <div class="status">
      <p class="status__line" role="status" data-state={state.show ? state.view : state.because}>
        {statusLine(state, words).replace('{site}', site)}
      </p>
      {passages.length > 0 && (
        <details>
          <summary>{words.passages}</summary>
          {passages.map(({ text, block, start }) => (
            <blockquote
              key={`${block}:${start}`}
              lang={'detection' in state ? state.detection.language : undefined}
            >
              {text}
            </blockquote>
          ))}
        </details>
      )}
    </div>
  );
}

function statusLine(state: Decision, words: LanguageWords['popup']): string {
  if (state.show) return state.view === 'card' ? words.matched : words.matchedPill;
  const lines = {
    'nothing-found': words.nothing,
    'not-checked': words.notChecked,
    paused: words.paused,
    'hidden-on-site': words.hidden,
  };
  return lines[state.because];
}
