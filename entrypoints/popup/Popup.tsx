import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleNotes } from '@/components/article/ArticleNotes';
import { ArticlePair } from '@/components/article/ArticlePair';
import { Switch } from '@/components/controls/Switch';
import { Mark } from '@/components/mark/Mark';
import type { Settings, SettingsChange } from '@/components/settings/settings';
import { PageStatus } from '@/components/status/PageStatus';
import type { Article, LanguageWords, Topic } from '@/content/types';
import { askPage, type PageAnswer } from './ask-page';

export interface PopupData {
  /** Language of the interface. */
  language: string;
  words: LanguageWords;
  /** Interface words of the article's languages. */
  wordsOf: Record<string, LanguageWords>;
  articles: Article[];
  topic: Topic;
  /** Language of the article shown first. */
  first: string;
  page: PageAnswer;
  settings: Settings;
  /** The tab that the article was opened from, or `null` for the one in view. */
  tab: number | null;
}

/** The toolbar popup, and the same page as an ordinary tab: what happened on the page, the article, the switches. */
export function Popup({
  language,
  words,
  wordsOf,
  articles,
  topic,
  first,
  page: before,
  settings: given,
  tab,
}: PopupData) {
  const [settings, setSettings] = useState(given);
  const [page, setPage] = useState(before);
  const [saved, setSaved] = useState(true);
  const [shown, setShown] = useState(first);
  const text = words.popup;
  const notes = [shown, language, first]
    .map((code) => articles.find(({ lang }) => lang === code))
    .find(Boolean);

  const change = async (wish: SettingsChange) => {
    const result = await browser.runtime.sendMessage({ name: 'changeSettings', request: wish });
    setSettings(result.settings);
    setSaved(result.saved);
    setPage(await askPage(tab));
  };
  const openInTab = async () => {
    const [current] = await browser.tabs.query({ active: true, currentWindow: true });
    const query = new URLSearchParams({ tab: String(current?.id ?? '') });
    await browser.tabs.create({ url: `/popup.html?${query}` });
    window.close();
  };

  return (
    <>
      <header class="head">
        <Mark />
        <h1>Aclara</h1>
        {tab === null && (
          <button type="button" class="link" onClick={openInTab}>
            {text.openInTab}
          </button>
        )}
      </header>
      <main>
        <section class="page" aria-label={tab === null ? text.thisPage : text.pageOfTab}>
          <h2>{tab === null ? text.thisPage : text.pageOfTab}</h2>
          <PageStatus state={page.state} site={page.site} words={text} />
          <div class="switches">
            <Switch
              label={text.everywhere}
              on={!settings.paused}
              onChange={(on) => change({ paused: !on })}
            />
            {page.site !== '' && (
              <Switch
                label={text.onSite.replace('{site}', page.site)}
                on={!settings.hiddenSites.some(({ host }) => host === page.site)}
                disabled={settings.paused}
                onChange={(on) => change({ host: page.site, hidden: !on })}
              />
            )}
          </div>
          {!saved && <p role="alert">{text.notSaved}</p>}
        </section>
        <ArticlePair
          articles={articles}
          names={Object.fromEntries(Object.entries(wordsOf).map(([code, { name }]) => [code, name]))}
          shown={shown}
          onShow={setShown}
          words={text}
          labels={Object.fromEntries(Object.entries(wordsOf).map(([code, { popup }]) => [code, popup]))}
        />
        {notes && (
          <ArticleNotes
            notes={notes.notes}
            topic={topic}
            lang={notes.lang}
            words={wordsOf[notes.lang]?.popup ?? text}
          />
        )}
      </main>
    </>
  );
}
