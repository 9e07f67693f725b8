import { useState } from 'preact/hooks';
import type { Article, InterfaceWords } from '@/content/types';
import { ArticleText } from './ArticleText';
import { type Tab, Tabs } from './Tabs';

export interface ArticlePairProps {
  /** The same article in its languages; paragraph by paragraph the same. */
  articles: Article[];
  /** Each language's own name, by code. */
  names: Record<string, string>;
  /** Language shown, or `BOTH`. */
  shown: string;
  onShow: (shown: string) => void;
  words: InterfaceWords['popup'];
  /** Labels for the parts of the article, by the language they are in. */
  labels: Record<string, InterfaceWords['popup']>;
}

/** Both languages side by side. */
export const BOTH = 'both';

/** The full article: one language at a time, or side by side with level paragraphs that show their counterparts. */
export function ArticlePair({ articles, names, shown, onShow, words, labels }: ArticlePairProps) {
  const [marked, setMarked] = useState<{ focus?: number | null; pointer?: number | null }>({});
  const both = shown === BOTH;
  const tabs: Tab[] = [
    ...articles.map(({ lang }) => ({ id: lang, label: names[lang] ?? lang, lang })),
    { id: BOTH, label: words.sideBySide },
  ];
  return (
    <section class="reader" aria-label={words.article}>
      <Tabs label={words.tabs} tabs={tabs} selected={shown} panel="article-panel" onSelect={onShow} />
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
            words={labels[article.lang] ?? words}
            hidden={!both && shown !== article.lang}
            marked={both ? (marked.pointer ?? marked.focus ?? null) : null}
            onMark={both ? (by, paragraph) => setMarked((now) => ({ ...now, [by]: paragraph })) : undefined}
          />
        ))}
      </div>
    </section>
  );
}
