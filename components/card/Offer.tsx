import type { KnowledgePack } from '@/content/types';

export interface OfferProps {
  words: Pick<KnowledgePack['words'], 'quickOffer' | 'quickYes' | 'quickNo'>;
  onAnswer: (pill: boolean) => void;
}

/** After some cards were closed at once: should notes open smaller? Asked in the card, once. */
export function Offer({ words, onAnswer }: OfferProps) {
  return (
    <section class="offer" aria-label={words.quickOffer}>
      <p>{words.quickOffer}</p>
      <button type="button" class="button button--line" onClick={() => onAnswer(true)}>
        {words.quickYes}
      </button>
      <button type="button" class="button" onClick={() => onAnswer(false)}>
        {words.quickNo}
      </button>
    </section>
  );
}
