import { useState } from 'preact/hooks';
import type { Passage } from '@/components/detector/detection';
import type { KnowledgePack } from '@/content/types';

export interface WhyProps {
  words: KnowledgePack['words'];
  /** What the page speaks of. */
  text: string;
  passages: readonly Passage[];
  /** Language of the passages. */
  language: string;
  /** Shows a passage in the page; says whether it is still there. */
  onPassage: (passage: Passage) => Promise<boolean>;
}

/** Passages quoted in the card; the toolbar popup shows them all. */
const PASSAGES = 5;

/** "Why am I seeing this?": the passages of the page that matched. Pressing one shows it in the page. */
export function Why({ words, text, passages, language, onPassage }: WhyProps) {
  const [gone, setGone] = useState(false);
  return (
    <details class="card__why" onToggle={({ currentTarget }) => bringIntoView(currentTarget)}>
      <summary>{words.why}</summary>
      <p>{text}</p>
      {passages.slice(0, PASSAGES).map((passage) => (
        <blockquote key={`${passage.block}:${passage.start}`} lang={language} dir="auto">
          <button type="button" onClick={async () => setGone(!(await onPassage(passage)))}>
            {passage.text}
          </button>
        </blockquote>
      ))}
      {passages.length > 0 && <p aria-live="polite">{gone ? words.passageGone : words.whyHint}</p>}
    </details>
  );
}

/** What has just been opened stands at the top of the part of the card that scrolls; the page stays where it is. */
function bringIntoView(opened: HTMLDetailsElement): void {
  const scroller = opened.parentElement;
  if (opened.open && scroller) scroller.scrollTop = opened.offsetTop - scroller.offsetTop - 8;
}
