import type { Article, ArticleWords } from '@/content/types';

export interface ArticleTextProps {
  article: Article;
  /** Direction of the article's language. */
  dir: ArticleWords['dir'];
  hidden: boolean;
  /** The paragraph that is marked, with its counterpart in the other language. */
  marked: number | null;
  /** A paragraph has the focus, or is pointed at, or no longer; only where a counterpart is in view. */
  onMark?: ((by: 'focus' | 'pointer', paragraph: number | null) => void) | undefined;
}

/** One language of the article. A label says whose voice the paragraphs after it report. */
export function ArticleText({ article, dir, hidden, marked, onMark }: ArticleTextProps) {
  const { lang, title, standfirst, voices, paragraphs } = article;
  return (
    <article class="article" lang={lang} dir={dir} hidden={hidden}>
      <h2 class="article__title">{title}</h2>
      <div class="article__standfirst">{standfirst}</div>
      {paragraphs.flatMap(({ voice, text }, index) => {
        const paragraph = (
          <p
            key={text}
            class={marked === index ? 'article__marked' : undefined}
            tabIndex={onMark ? 0 : undefined}
            onFocus={() => onMark?.('focus', index)}
            onBlur={() => onMark?.('focus', null)}
            onMouseEnter={() => onMark?.('pointer', index)}
            onMouseLeave={() => onMark?.('pointer', null)}
          >
            {text}
          </p>
        );
        if (paragraphs[index - 1]?.voice === voice) return [paragraph];
        return [
          <div key={voice} class="article__voice">
            {voices[voice]}
          </div>,
          paragraph,
        ];
      })}
    </article>
  );
}
