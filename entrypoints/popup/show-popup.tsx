import { render } from 'preact';
import { matchLanguage } from '@/components/page-language/page-language';
import type { Settings } from '@/components/settings/settings';
import { articleFiles, topicFiles } from '@/content/reading';
import type { PopupWords } from '@/content/types';
import { ask } from '../own-pages/ask-settings';
import { interfaceLanguage, load, loadPopupWords, speak } from '../own-pages/load-words';
import { askPage } from './ask-page';
import { Popup, type PopupData } from './Popup';

/** `?topic=…&lang=…&tab=…` when the article was opened from a page; nothing of it is trusted. */
const query = new URLSearchParams(location.search);

/**
 * Draws the article and all that belongs to it.
 *
 * @param beside In the browser's side panel, which stays open while the reader goes from page to page.
 */
export async function showPopup(beside: boolean): Promise<void> {
  const tabAsked = Number.parseInt(query.get('tab') ?? '', 10);
  const tab = Number.isSafeInteger(tabAsked) ? tabAsked : null;
  const page = await askPage(tab);
  const settings = await ask('getSettings', { inPrivate: page.inPrivate });
  const data = await loadTexts(settings);
  const readable = data.articles.map(({ lang }) => lang);
  const first =
    matchLanguage(query.get('lang') ?? '', readable) ??
    matchLanguage('detection' in page.state ? page.state.detection.language : page.language, readable) ??
    matchLanguage(data.language, readable) ??
    'en';
  speak(data.language, data.words);
  document.documentElement.dataset.place = beside ? 'panel' : tab === null ? 'popup' : 'tab';
  const app = document.getElementById('app');
  if (!app) return;
  render(<Popup {...data} first={first} page={page} settings={settings} tab={tab} beside={beside} />, app);
  if (query.get('print') === 'yes') window.print();
}

async function loadTexts(
  settings: Settings,
): Promise<Omit<PopupData, 'first' | 'page' | 'settings' | 'tab' | 'beside'>> {
  const language = interfaceLanguage(settings);
  const topics = Object.keys(topicFiles).map((path) => path.split('/')[2] ?? '');
  const topic = topics.find((name) => name === query.get('topic')) ?? topics[0] ?? '';
  const articlePaths = Object.keys(articleFiles).filter((path) => path.startsWith(`./topics/${topic}/`));
  const articles = await Promise.all(articlePaths.map((path) => load(articleFiles, path)));
  articles.sort((a, b) => b.lang.localeCompare(a.lang));
  const words = await loadPopupWords(language);
  const others = articles.map(({ lang }) => lang).filter((lang) => lang !== language);
  const wordsOf: Record<string, PopupWords> = { [language]: words };
  await Promise.all(
    others.map(async (code) => {
      wordsOf[code] = await loadPopupWords(code);
    }),
  );
  return {
    language,
    words,
    wordsOf,
    articles,
    topic: await load(topicFiles, `./topics/${topic}/topic.json`),
  };
}
