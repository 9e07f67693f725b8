import type { ScenarioBrowser } from '../scenarios/scenario.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { inExtension, test } from './chromium.ts';

for (const { title, run } of scenarios) {
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
