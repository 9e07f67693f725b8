import { type HostileBrowser, titled } from '../hostile/case.ts';
import { hostileCases } from '../hostile/hostile-cases.ts';
import { scenarioBrowser, test } from './chromium.ts';

for (const { number, title, run, not } of hostileCases) {
  if (!run || not?.chromium) continue;
  test(titled(number, title), async ({ chromium, read, openOwn, outcomeOf }) => {
    test.setTimeout(120_000);
    const browser: HostileBrowser = {
      ...scenarioBrowser({ chromium, read, openOwn, outcomeOf }),
      readUnheard: (path) => chromium.visit(path),
    };
    await run(browser);
  });
}
