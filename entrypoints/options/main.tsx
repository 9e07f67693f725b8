import languages from 'virtual:aclara/languages';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { interfaceLanguage, loadInterfaceWords, speak } from '../own-pages/load-words';
import { askBackground } from '../page/ask-background';
import { Options } from './Options';

void start();

async function start(): Promise<void> {
  const [settings, stored, closed, commands] = await Promise.all([
    askBackground('getSettings', { inPrivate: false }),
    askBackground('getStored', undefined),
    askBackground('countClosed', undefined),
    browser.commands?.getAll() ?? [], // Firefox for Android has no keys.
  ]);
  const language = interfaceLanguage(settings);
  const words = await loadInterfaceWords(language);
  const keys = Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  speak(language, words);
  document.title = words.options.title;
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <Options
      settings={settings}
      stored={stored}
      closed={closed}
      keys={keys}
      language={language}
      words={words}
      languages={languages}
      version={browser.runtime.getManifest().version}
    />,
    app,
  );
}
