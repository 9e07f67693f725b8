import { useState } from 'preact/hooks';
import { TEXT_SIZES, type TextSize } from '@/components/settings/text-sizes';
import type { PopupWords } from '@/content/types';

export interface ArticleToolsProps {
  words: PopupWords;
  size: TextSize;
  onSize: (size: TextSize) => void;
  /** Copies the article with its source; rejects where the browser does not allow it. */
  onCopy: () => Promise<void>;
  onPrint: () => void;
}

/** What can be done with the article: larger or smaller text, copying, printing. */
export function ArticleTools({ words, size, onSize, onCopy, onPrint }: ArticleToolsProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const at = TEXT_SIZES.indexOf(size);
  const step = (by: 1 | -1) => {
    const next = TEXT_SIZES[at + by];
    return {
      disabled: next === undefined,
      onClick: () => next !== undefined && onSize(next),
    };
  };
  const copy = () =>
    onCopy().then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="tools">
      <fieldset class="tools__size" aria-label={words.popup.textSize}>
        <button
          type="button"
          class="button"
          aria-label={words.popup.smaller}
          title={words.popup.smaller}
          {...step(-1)}
        >
          <span dir="ltr">A−</span>
        </button>
        <button
          type="button"
          class="button"
          aria-label={words.popup.larger}
          title={words.popup.larger}
          {...step(1)}
        >
          <span dir="ltr">A+</span>
        </button>
      </fieldset>
      <button type="button" class="button" onClick={copy}>
        {words.popup.copy}
      </button>
      <button type="button" class="button" onClick={onPrint}>
        {words.popup.print}
      </button>
      <span class="tools__said" aria-live="polite">
        {copied === null ? '' : copied ? words.card.copied : words.card.notCopied}
      </span>
    </div>
  );
}
