import type { Article, LanguageWords } from '@/content/types';

export interface ArticleTextProps {
  article: Article;
  /** Labels in the article's language. */
  words: LanguageWords['popup'];
  hidden: boolean;
}

/** One language of the article. A label says whose voice the paragraphs after it report. */
export function ArticleText({ article, words, hidden }: ArticleTextProps) {
  const { lang, title, standfirst, paragraphs } = article;
  const voices = { statement: words.voiceStatement, report: words.voiceReport };
  return (
    <article class="article" lang={lang} hidden={hidden}>
      <h2 class="article__title">{title}</h2>
      <div class="article__standfirst">{standfirst}</div>
      {paragraphs.flatMap(({ voice, text }, index) => {
        const paragraph = <p key={text}>{text}</p>;
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
