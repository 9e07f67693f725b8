import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from './Card';
import { Notice, noticeText } from './Notice';
import type { NoteContent } from './note-content';
import { Pill } from './Pill';

export interface NoteProps extends NoteContent {
  /** Called when the note has another form than before, and so another size. */
  onDraw: () => void;
}

/**
 * The note on a page: a card, a pill, or a notice of what the reader has just chosen. Closing the card leaves the
 * pill; closing the pill leaves nothing. Takes the focus only when the reader's own key or press moved it. Knows
 * nothing of the page or of storage.
 */
export function Note({ pack, languages, shown, actions, onDraw }: NoteProps) {
  const wanted = shown.kind === 'note' ? shown.view : 'notice';
  const [view, setView] = useState(wanted);
  const [announced, setAnnounced] = useState('');
  const aside = useRef<HTMLElement>(null);
  const moveFocus = useRef(false);
  /** The reader closed the card: that the page then wishes a pill is no news, and shuts no card opened since. */
  const closed = useRef(false);
  useEffect(() => {
    if (!(closed.current && wanted === 'pill')) setView(wanted);
    closed.current = false;
  }, [wanted]);

  const text = shown.kind === 'note' ? pack.topics[shown.detection.topic] : undefined;
  const said = shown.kind === 'note' ? (text?.card.title ?? '') : noticeText(shown.done, pack);
  const label = pack.words.label.replace('{title}', said);
  useEffect(() => setAnnounced(label), [label]);
  const drawn = shown.kind === 'notice' ? 'notice' : view === 'notice' ? shown.view : view;
  // Before the next paint, so that no key of the reader's falls between the two forms.
  useLayoutEffect(() => {
    onDraw();
    if (!moveFocus.current) return;
    moveFocus.current = false;
    aside.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [drawn]);
  /** Does what the reader asked for, and takes the focus along into the form that follows. */
  const moving =
    <Given extends unknown[]>(action: (...given: Given) => void) =>
    (...given: Given) => {
      moveFocus.current = true;
      action(...given);
    };
  const turnInto = (next: 'card' | 'pill', action: () => void) =>
    moving(() => {
      action();
      setView(next);
    });
  const close = turnInto('pill', () => {
    closed.current = true;
    actions.onClose();
  });
  if (shown.kind === 'note' && !text) return null;

  return (
    <aside
      ref={aside}
      popover="manual"
      class={`note note--${drawn}`}
      lang={pack.language}
      dir={pack.dir}
      data-view={drawn}
      data-stance={shown.kind === 'note' ? shown.detection.stance : undefined}
      data-topic={shown.kind === 'note' ? shown.detection.topic : undefined}
      aria-label={label}
      // A key meant for the note is no shortcut of the page.
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        if (drawn === 'card') close();
        else actions.onRemove();
      }}
    >
      <p class="note__announcement" role="status">
        {announced}
      </p>
      {shown.kind === 'notice' && (
        <Notice
          done={shown.done}
          saved={shown.saved}
          pack={pack}
          actions={{ ...actions, onUndo: moving(actions.onUndo) }}
        />
      )}
      {shown.kind === 'note' && text && drawn === 'card' && (
        <Card
          text={text}
          words={pack.words}
          page={shown}
          language={pack.language}
          languages={languages}
          actions={{
            ...actions,
            onClose: close,
            onAlwaysPill: moving(actions.onAlwaysPill),
            onSnooze: moving(actions.onSnooze),
            onHide: moving(actions.onHide),
            onWrongMatch: moving(actions.onWrongMatch),
            onOffer: moving(actions.onOffer),
          }}
        />
      )}
      {shown.kind === 'note' && text && drawn === 'pill' && (
        <Pill
          text={text.card}
          words={pack.words}
          onOpen={turnInto('card', actions.onOpen)}
          onRemove={actions.onRemove}
        />
      )}
    </aside>
  );
}
