import { Mark } from '@/components/mark/Mark';
import type { CardText, KnowledgePack } from '@/content/types';
import { CloseButton } from './CloseButton';

export interface PillProps {
  text: Pick<CardText, 'pill' | 'title'>;
  words: Pick<KnowledgePack['words'], 'open' | 'removePill'>;
  onOpen: () => void;
  onRemove: () => void;
}

/** The small form: one press opens the card, another takes it off the page. */
export function Pill({ text, words, onOpen, onRemove }: PillProps) {
  return (
    <div class="pill">
      <button
        type="button"
        class="pill__open"
        aria-label={words.open.replace('{title}', `${text.pill}. ${text.title}`)}
        aria-expanded="false"
        data-first
        onClick={onOpen}
      >
        <Mark />
        <span>{text.pill}</span>
      </button>
      <CloseButton label={words.removePill} onPress={onRemove} />
    </div>
  );
}
