import { Mark } from '@/components/mark/Mark';
import type { InterfaceWords } from '@/content/types';

export interface WelcomeProps {
  words: InterfaceWords;
  onReadArticle: () => void;
  onSettings: () => void;
}

/** What the reader should know before the first note: sixty words, and where to go on. */
export function Welcome({ words, onReadArticle, onSettings }: WelcomeProps) {
  const { title, does, never, example } = words.welcome;
  return (
    <main>
      <header class="head">
        <Mark />
        <h1>{title}</h1>
      </header>
      <p>{does}</p>
      <p>{never}</p>
      <p class="hint">{example}</p>
      <p class="links">
        <button type="button" class="button button--main" onClick={onReadArticle}>
          {words.card.readArticle}
        </button>
        <button type="button" class="button" onClick={onSettings}>
          {words.card.settings}
        </button>
      </p>
    </main>
  );
}
