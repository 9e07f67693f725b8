import { render } from 'preact';
import { interfaceLanguage, loadInterfaceWords, speak } from '../own-pages/load-words';
import { askBackground } from '../page/ask-background';
import { ExampleNote } from './example-note';
import { Welcome } from './Welcome';

void start();

/** The page that opens once, after the installation: what Aclara does, what it never does, and how a note looks. */
async function start(): Promise<void> {
  const language = interfaceLanguage(await askBackground('getSettings', { inPrivate: false }));
  const words = await loadInterfaceWords(language);
  speak(language, words);
  document.title = words.welcome.title;
  const app = document.getElementById('app');
  if (!app) return;
  const example = new ExampleNote();
  render(
    <Welcome words={words} onReadArticle={() => example.readArticle()} onSettings={example.openSettings} />,
    app,
  );
  await example.show(language);
}
