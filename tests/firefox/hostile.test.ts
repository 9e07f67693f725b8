import { it } from 'vitest';
import { type HostileBrowser, titled } from '../hostile/case.ts';
import { hostileCases } from '../hostile/hostile-cases.ts';
import { useFirefox } from './firefox.ts';
import { scenarioBrowser } from './scenario-browser.ts';

const reader = useFirefox();
const browser: HostileBrowser = {
  ...scenarioBrowser(reader),
  readUnheard: reader.readUnheard,
};

for (const { number, title, run, not } of hostileCases) {
  if (run && !not?.firefox) it(titled(number, title), () => run(browser));
}
