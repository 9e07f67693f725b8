import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleNotes } from '@/components/article/ArticleNotes';
import { ArticlePair } from '@/components/article/ArticlePair';
import { ArticleTools } from '@/components/article/ArticleTools';
import { citationText } from '@/components/article/citation-text';
import { structuredData } from '@/components/article/structured-data';
import { Switch } from '@/components/controls/Switch';
import { Mark } from '@/components/mark/Mark';
import type { SettingsChange } from '@/components/settings/change-stored';
import type { EffectiveSettings } from '@/components/settings/policy';
import { PageStatus } from '@/components/status/PageStatus';
import type { InterfaceWords } from '@/content/types';
import { NO_TAB } from '../own-pages/no-tab';
import { onSettings } from '../own-pages/on-settings';
import { askBackground } from '../page/ask-background';
import { askPage, onPageChange, type PageAnswer } from './ask-page';
import { type Beside, loadBeside, type PopupTexts } from './load-texts';
import { PopupLinks } from './PopupLinks';

export interface PopupData extends PopupTexts {
  /** Language of the article shown first. */
  first: string;
  page: PageAnswer;
  settings: EffectiveSettings;
  /** The tab that the article was opened from, `NO_TAB` where that was none, or `null` for the one in view. */
  tab: number | null;
  /** In the browser's side panel. */
  beside: boolean;
  /** What to say of what an organisation has fixed; `null` where none has. */
  managed: InterfaceWords['managed'] | null;
  /** Print as soon as all is there. */
  printing: boolean;
}

/**
 * The toolbar popup, the same page as an ordinary tab, and in the side panel: what happened on the page, the article,
 * the switches.
 */
export function Popup({
  language,
  words,
  articles,
  articleWords,
  topicName,
  topic,
  first,
  page: before,
  settings: given,
  tab,
  beside,
  printing,
  managed,
}: PopupData) {
  const [settings, setSettings] = useState(given);
  const [page, setPage] = useState(before);
  const [saved, setSaved] = useState(true);
  const [shown, setShown] = useState(first);
  const [below, setBelow] = useState<Beside | null>(null);
  const text = words.popup;
  const article = [shown, language, first]
    .map((code) => articles.find(({ lang }) => lang === code))
    .find(Boolean);
  const own = articleWords[article?.lang ?? ''];
  const ofPage = tab === null ? text.thisPage : tab === NO_TAB ? text.everywhere : text.pageOfTab;
  const pauseLocked = settings.managed.locked.includes('paused');
  const siteLocked = settings.managed.sites.includes(page.site);
  const recordText = below?.texts[article?.lang ?? ''];

  /** Counts the questions, so that a slow answer about one page does not stand in for the next. */
  const asked = useRef(0);
  const askAgain = async () => {
    asked.current += 1;
    const turn = asked.current;
    const answer = await askPage(tab);
    if (turn === asked.current) setPage(answer);
  };
  useEffect(
    () =>
      onSettings(before.inPrivate, (now) => {
        setSettings(now);
        void askAgain();
      }),
    [],
  );
  useEffect(() => (beside ? onPageChange(askAgain) : undefined), []);
  // After the first look, so that the popup is there at once.
  useEffect(() => void loadBeside(topicName).then(setBelow), []);
  useEffect(() => {
    if (printing && below) window.print();
  }, [below]);

  const change = async (wish: SettingsChange) => {
    const result = await askBackground(page.inPrivate ? 'changePrivately' : 'changeSettings', wish);
    setSettings(result.settings);
    setSaved(result.saved);
    await askAgain();
  };
  const print = () => {
    // A popup closes while the browser prints, and takes its page with it.
    if (tab !== null || beside) window.print();
    else void browser.tabs.create({ url: `/popup.html?tab=${NO_TAB}&print=yes` }).then(() => window.close());
  };

  return (
    <>
      <header class="head">
        <Mark />
        <h1>Aclara</h1>
        <PopupLinks words={words} inPopup={tab === null && !beside} />
      </header>
      <main style={{ '--step': settings.textSize }}>
        <section class="page" aria-label={ofPage}>
          {tab !== NO_TAB && (
            <>
              <h2>{ofPage}</h2>
              <PageStatus
                state={page.state}
                site={page.site}
                managed={siteLocked ? (managed?.site ?? null) : null}
                language={language}
                words={words}
                onResume={() => change({ snoozedUntil: 0 })}
                onRightMatch={() => change({ rightMatch: page.name })}
              />
            </>
          )}
          <div class="switches">
            <Switch
              label={text.everywhere}
              on={!settings.paused}
              disabled={pauseLocked}
              onChange={(on) => change({ paused: !on })}
            />
            {page.site !== '' && (
              <Switch
                label={text.onSite.replace('{site}', page.site)}
                on={!settings.hiddenSites.some(({ host }) => host === page.site)}
                disabled={settings.paused || siteLocked}
                onChange={(on) => change({ host: page.site, hidden: !on })}
              />
            )}
          </div>
          {(pauseLocked || siteLocked) && <p class="hint">{managed?.fixed}</p>}
          {!saved && <p role="alert">{text.notSaved}</p>}
        </section>
        <ArticlePair
          articles={articles}
          shown={shown}
          onShow={setShown}
          words={words}
          articleWords={articleWords}
        />
        {article && own && (
          <>
            <ArticleTools
              words={words}
              size={settings.textSize}
              onSize={(textSize) => change({ textSize })}
              onCopy={() => navigator.clipboard.writeText(citationText(article, topic, own))}
              onPrint={print}
            />
            <ArticleNotes article={article} topic={topic} words={own} now={Date.now()} />
            {below && recordText && (
              <below.draw
                key={article.lang}
                content={{
                  topic,
                  record: below.record,
                  text: recordText,
                  words: own,
                  about: below.about,
                  holder: article.position.holder,
                }}
                open={tab !== null}
              />
            )}
            <script type="application/ld+json">{JSON.stringify(structuredData(article, topic))}</script>
          </>
        )}
      </main>
    </>
  );
}
