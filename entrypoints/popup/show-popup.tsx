import { render } from 'preact';
import { matchLanguage } from '@/components/page-language/page-language';
import { loadInterfaceWords, speak } from '../own-pages/load-words';
import { askBackground } from '../page/ask-background';
import { askPage } from './ask-page';
import { loadTexts } from './load-texts';
import { Popup } from './Popup';

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
  const found = 'detection' in page.state ? page.state.detection : null;
  const settings = await askBackground('getSettings', { inPrivate: page.inPrivate });
  const texts = await loadTexts(settings, [query.get('topic'), found?.topic ?? null]);
  const readable = texts.articles.map(({ lang }) => lang);
  const { locked, sites } = settings.managed;
  const managed =
    locked.length + sites.length > 0 ? (await loadInterfaceWords(texts.language)).managed : null;
  const first =
    matchLanguage(query.get('lang') ?? '', readable) ??
    matchLanguage(found?.language ?? page.language, readable) ??
    matchLanguage(texts.language, readable) ??
    'en';
  speak(texts.language, texts.words);
  document.documentElement.dataset.place = beside ? 'panel' : tab === null ? 'popup' : 'tab';
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <Popup
      {...texts}
      first={first}
      page={page}
      managed={managed}
      settings={settings}
      tab={tab}
      beside={beside}
      printing={query.get('print') === 'yes'}
    />,
    app,
  );
}
