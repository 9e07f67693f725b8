import { Cross } from './Cross';

export interface CloseButtonProps {
  label: string;
  /** The first thing that the focus goes to when it comes into this form of the note. */
  first?: boolean;
  onPress: () => void;
}

/** The cross that closes a card, or takes a pill or a notice away. */
export function CloseButton({ label, first = false, onPress }: CloseButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      data-first={first || undefined}
      onClick={onPress}
    >
      <Cross />
    </button>
  );
}
