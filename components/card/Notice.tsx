import { useRef, useState } from 'preact/hooks';
import { dateText } from '@/components/dates/date-text';
import { Mark } from '@/components/mark/Mark';
import type { KnowledgePack } from '@/content/types';
import { CloseButton } from './CloseButton';
import type { Done, NoteActions } from './note-content';

export interface NoticeProps {
  done: Done;
  saved: boolean;
  pack: KnowledgePack;
  actions: Pick<NoteActions, 'onUndo' | 'onRemove'>;
}

/** One line on what the reader has just chosen, and the way back. Stays until the reader takes it away. */
export function Notice({ done, saved, pack, actions }: NoticeProps) {
  const { words } = pack;
  return (
    <div class="notice">
      <Mark />
      <div class="notice__text">
        <p>{noticeText(done, pack)}</p>
        {!saved && <p class="notice__unsaved">{words.notSaved}</p>}
        {done.what !== 'not-on-topic' && (
          <button type="button" class="button button--line" data-first onClick={actions.onUndo}>
            {words.undo}
          </button>
        )}
        {done.what === 'wrong-match' && <Report words={words} report={done.report} />}
      </div>
      <CloseButton label={words.close} first={done.what === 'not-on-topic'} onPress={actions.onRemove} />
    </div>
  );
}

/** What a notice says, in its language. */
export function noticeText(done: Done, { words, language }: KnowledgePack): string {
  switch (done.what) {
    case 'always-pill':
      return words.doneAlwaysPill;
    case 'snoozed':
      return words.doneSnoozed.replace('{date}', dateText(language, 'moment', done.until));
    case 'hidden':
      return words.doneHidden.replace('{site}', done.site);
    case 'wrong-match':
      return words.doneNotAbout;
    case 'not-on-topic':
      return words.notOnTopic;
  }
}

/** The report of a wrong match: to be read, copied, and sent by hand. */
function Report({ words, report }: { words: KnowledgePack['words']; report: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      setCopied(document.execCommand('copy')); // Pages without a secure connection have no clipboard.
    }
  };
  return (
    <details class="report">
      <summary>{words.report}</summary>
      <p>{words.reportText}</p>
      <textarea ref={field} readonly rows={6} lang="en" dir="ltr" aria-label={words.report} value={report} />
      <button type="button" class="button button--line" onClick={copy}>
        {words.copy}
      </button>
      <p aria-live="polite">{copied === null ? '' : copied ? words.copied : words.notCopied}</p>
    </details>
  );
}
