import { dateText } from '@/components/dates/date-text';
import type { Decision } from '@/components/decision/decide';
import type { PopupWords } from '@/content/types';

export interface PageStatusProps {
  /** The page script's decision, or that there is none because of the kind of page. */
  state: Decision;
  /** The page's host, for the words. */
  site: string;
  /** What to say of a site on which an organisation wants no notes; `null` of any other. */
  managed: string | null;
  /** Language of the words. */
  language: string;
  words: PopupWords;
  /** Ends a snooze. */
  onResume: () => void;
  /** Forgets that the page was a wrong match. */
  onRightMatch: () => void;
}

/** Tells what happened on a page, and why: the reason and the passages that matched; and the way back. */
export function PageStatus({
  state,
  site,
  managed,
  language,
  words,
  onResume,
  onRightMatch,
}: PageStatusProps) {
  const passages = 'detection' in state ? state.detection.passages : [];
  const because = state.show ? null : state.because;
  return (
    <div class="status">
      <p class="status__line" role="status" data-state={state.show ? state.view : state.because}>
        {statusLine(state, words.popup, language, managed).replace('{site}', site)}
      </p>
      {because === 'snoozed' && (
        <button type="button" class="button" onClick={onResume}>
          {words.popup.resume}
        </button>
      )}
      {because === 'wrong-match' && (
        <button type="button" class="button" onClick={onRightMatch}>
          {words.card.undo}
        </button>
      )}
      {passages.length > 0 && (
        <details>
          <summary>{words.popup.passages}</summary>
          {passages.map(({ text, block, start }) => (
            <blockquote
              key={`${block}:${start}`}
              lang={'detection' in state ? state.detection.language : undefined}
              dir="auto"
            >
              {text}
            </blockquote>
          ))}
        </details>
      )}
    </div>
  );
}

function statusLine(
  state: Decision,
  words: PopupWords['popup'],
  language: string,
  managed: string | null,
): string {
  if (state.show) return state.view === 'card' ? words.matched : words.matchedPill;
  switch (state.because) {
    case 'nothing-found':
      return words.nothing;
    case 'not-checked':
      return words.notChecked;
    case 'paused':
      return words.paused;
    case 'snoozed':
      return words.snoozed.replace('{date}', dateText(language, 'moment', state.time));
    case 'hidden-on-site':
      return managed ?? words.hiddenSince.replace('{date}', dateText(language, 'day', state.time));
    case 'wrong-match':
      return words.wrongMatch;
  }
}
