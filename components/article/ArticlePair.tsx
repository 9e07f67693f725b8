import { useState } from 'preact/hooks';
import type { Article, ArticleWords, PopupWords } from '@/content/types';
import { ArticleText } from './ArticleText';
import { type Tab, Tabs } from './Tabs';

export interface ArticlePairProps {
  /** The same article in its languages; paragraph by paragraph the same. */
  articles: Article[];
  /** Language shown, or `BOTH`. */
  shown: string;
  onShow: (shown: string) => void;
  words: PopupWords;
  /** The words around the article in its languages, by code. */
  articleWords: Readonly<Record<string, ArticleWords>>;
}

/** Both languages side by side. */
const BOTH = 'both';

/** The full article: one language at a time, or side by side with level paragraphs that show their counterparts. */
export function ArticlePair({ articles, shown, onShow, words, articleWords }: ArticlePairProps) {
  const [marked, setMarked] = useState<{ focus?: number | null; pointer?: number | null }>({});
  const both = shown === BOTH;
  const tabs: Tab[] = [
    ...articles.map(({ lang }) => ({ id: lang, label: articleWords[lang]?.name ?? lang, lang })),
    { id: BOTH, label: words.popup.sideBySide },
  ];
  return (
    <section class="reader" aria-label={words.popup.article}>
      <Tabs label={words.popup.tabs} tabs={tabs} selected={shown} panel="article-panel" onSelect={onShow} />
      <div
        id="article-panel"
        class={both ? 'pair pair--both' : 'pair'}
        role="tabpanel"
        aria-labelledby={`tab-${shown}`}
      >
        {articles.map((article) => (
          <ArticleText
            key={article.lang}
            article={article}
            dir={articleWords[article.lang]?.dir ?? 'ltr'}
            hidden={!both && shown !== article.lang}
            marked={both ? (marked.pointer ?? marked.focus ?? null) : null}
            onMark={both ? (by, paragraph) => setMarked((now) => ({ ...now, [by]: paragraph })) : undefined}
          />
        ))}
      </div>
    </section>
  );
}
