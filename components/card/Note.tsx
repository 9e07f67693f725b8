import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Detection } from '@/components/detector/detection';
import type { KnowledgePack } from '@/content/types';
import { Card } from './Card';
import { Pill } from './Pill';

export interface NoteProps {
  /** The form to begin with. */
  view: 'card' | 'pill';
  detection: Detection;
  /** The language that the note speaks. */
  pack: KnowledgePack;
  /** The page is in a language that the extension does not speak. */
  foreign: boolean;
  /** The page marks a review of a claim on it. */
  reviewed: boolean;
  /** Every language that the note can speak, by its code, with its own name. */
  languages: Readonly<Record<string, string>>;
  /** The reader closed the card. */
  onClose: (topic: string) => void;
  onHide: () => void;
  /** The reader wants the note in another language. */
  onLanguage: (language: string) => void;
  onReadArticle: (topic: string) => void;
  /** The reader took the note off this page. */
  onRemove: () => void;
}

/**
 * The note on a page, as a card or as a pill. Closing the card leaves the pill; closing the pill leaves nothing.
 * Takes the focus only when the reader's own key or press moved it. Knows nothing of the page or of storage.
 */
export function Note({
  view,
  detection,
  pack,
  foreign,
  reviewed,
  languages,
  onClose,
  onHide,
  onLanguage,
  onReadArticle,
  onRemove,
}: NoteProps) {
  const [shown, setShown] = useState(view);
  const [announced, setAnnounced] = useState('');
  const aside = useRef<HTMLElement>(null);
  const moveFocus = useRef(false);
  useEffect(() => setShown(view), [view]);

  const text = pack.topics[detection.topic];
  const title = text?.card.title ?? '';
  const label = pack.words.label.replace('{title}', title);
  useEffect(() => setAnnounced(label), [label]);
  // Before the next paint, so that no key of the reader's falls between the two forms.
  useLayoutEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    aside.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [shown]);

  if (!text) return null;
  const turnInto = (next: 'card' | 'pill') => {
    moveFocus.current = true;
    setShown(next);
  };
  const close = () => {
    onClose(detection.topic);
    turnInto('pill');
  };
  const dismiss = shown === 'card' ? close : onRemove;

  return (
    <aside
      ref={aside}
      popover="manual"
      class={`note note--${shown}`}
      lang={pack.language}
      dir={pack.dir}
      data-view={shown}
      data-stance={detection.stance}
      data-topic={detection.topic}
      aria-label={label}
      // A key meant for the note is no shortcut of the page.
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        dismiss();
      }}
    >
      <p class="note__announcement" role="status">
        {announced}
      </p>
      {shown === 'card' ? (
        <Card
          text={text}
          words={pack.words}
          detection={detection}
          foreign={foreign}
          reviewed={reviewed}
          language={pack.language}
          languages={languages}
          onClose={close}
          onHide={onHide}
          onLanguage={onLanguage}
          onReadArticle={() => onReadArticle(detection.topic)}
        />
      ) : (
        <Pill text={text.card} words={pack.words} onOpen={() => turnInto('card')} onRemove={onRemove} />
      )}
    </aside>
  );
}
