import { attention } from '../scenarios/attention.ts';
import { changingPages } from '../scenarios/changing-pages.ts';
import { keysAndMenu } from '../scenarios/keys-and-menu.ts';
import { passages } from '../scenarios/passages.ts';
import { placement } from '../scenarios/placement.ts';
import { popupAndPanel } from '../scenarios/popup-and-panel.ts';
import type { ScenarioBrowser } from '../scenarios/scenario.ts';
import { settingsPage } from '../scenarios/settings-page.ts';
import { inExtension, test } from './chromium.ts';

for (const { title, run } of [
  ...attention,
  ...passages,
  ...placement,
  ...changingPages,
  ...keysAndMenu,
  ...settingsPage,
  ...popupAndPanel,
]) {
  test(title, async ({ chromium, read, openOwn, outcomeOf }) => {
    const browser: ScenarioBrowser = {
      read: (path, tab) => read(path, tab as never),
      openOwn,
      outcomeOf: (tab, state) => outcomeOf(tab as never, state),
      serve: (path, html) => chromium.servePage(path, html, 'text/html; charset=utf-8'),
      inExtension: inExtension(chromium),
      site: 'news.example',
      async giveFile(tab, { name, text }) {
        if (!('context' in tab)) throw new Error('Not a tab of Chromium.');
        const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
        await tab.locator('input[type=file]').setInputFiles(file);
      },
    };
    await run(browser);
  });
}
