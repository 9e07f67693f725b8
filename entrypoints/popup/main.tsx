import { render } from 'preact';
import { browser } from 'wxt/browser';
import { matchLanguage } from '@/components/page-language/page-language';
import { articleFiles, languageFiles, topicFiles } from '@/content/reading';
import type { LanguageWords } from '@/content/types';
import { askPage } from './ask-page';
import { Popup, type PopupData } from './Popup';

/** `?topic=…&lang=…&tab=…` when the article was opened from a page; nothing of it is trusted. */
const query = new URLSearchParams(location.search);

void start();

async function start(): Promise<void> {
  const tabAsked = Number.parseInt(query.get('tab') ?? '', 10);
  const tab = Number.isSafeInteger(tabAsked) ? tabAsked : null;
  const [page, settings, data] = await Promise.all([askPage(tab), getSettings(), loadTexts()]);
  const readable = data.articles.map(({ lang }) => lang);
  const first =
    matchLanguage(query.get('lang') ?? '', readable) ??
    matchLanguage('detection' in page.state ? page.state.detection.language : page.language, readable) ??
    matchLanguage(browser.i18n.getUILanguage(), readable) ??
    'en';
  document.documentElement.lang = data.language;
  document.documentElement.dir = data.words.dir;
  const app = document.getElementById('app');
  if (app) render(<Popup {...data} first={first} page={page} settings={settings} tab={tab} />, app);
}

async function loadTexts(): Promise<Omit<PopupData, 'first' | 'page' | 'settings' | 'tab'>> {
  const codes = Object.keys(languageFiles).map((path) => path.slice('./languages/'.length, -'.json'.length));
  const language = matchLanguage(browser.i18n.getUILanguage(), codes) ?? 'en';
  const topics = Object.keys(topicFiles).map((path) => path.split('/')[2] ?? '');
  const topic = topics.find((name) => name === query.get('topic')) ?? topics[0] ?? '';
  const articlePaths = Object.keys(articleFiles).filter((path) => path.startsWith(`./topics/${topic}/`));
  const articles = await Promise.all(articlePaths.map((path) => load(articleFiles, path)));
  articles.sort((a, b) => b.lang.localeCompare(a.lang));
  const needed = [...new Set([language, ...articles.map(({ lang }) => lang)])];
  const wordsOf: Record<string, LanguageWords> = {};
  for (const code of needed) wordsOf[code] = await load(languageFiles, `./languages/${code}.json`);
  const words = wordsOf[language];
  if (!words) throw new Error(`No interface words for "${language}".`);
  return {
    language,
    words,
    wordsOf,
    articles,
    topic: await load(topicFiles, `./topics/${topic}/topic.json`),
  };
}

function load<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const file = files[path];
  if (!file) throw new Error(`${path} is not in the package.`);
  return file();
}

async function getSettings(): Promise<PopupData['settings']> {
  return browser.runtime.sendMessage({ name: 'getSettings', request: undefined });
}
