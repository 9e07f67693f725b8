import { scenarios } from '../scenarios/scenarios.ts';
import { scenarioBrowser, test } from './chromium.ts';

for (const { title, run } of scenarios) {
  test(title, ({ chromium, read, openOwn, outcomeOf }) =>
    run(scenarioBrowser({ chromium, read, openOwn, outcomeOf })),
  );
}
