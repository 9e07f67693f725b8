import { attention } from './attention.ts';
import { changingPages } from './changing-pages.ts';
import { context } from './context.ts';
import { keysAndMenu } from './keys-and-menu.ts';
import { newspaper } from './newspaper.ts';
import { nothingLeaves } from './nothing-leaves.ts';
import { passages } from './passages.ts';
import { placement } from './placement.ts';
import { popupAndPanel } from './popup-and-panel.ts';
import type { Scenario } from './scenario.ts';
import { settingsPage } from './settings-page.ts';
import { welcome } from './welcome.ts';

/** All that is tested alike in both browsers. */
export const scenarios: Scenario[] = [
  ...attention,
  ...passages,
  ...placement,
  ...context,
  ...changingPages,
  ...keysAndMenu,
  ...settingsPage,
  ...popupAndPanel,
  ...welcome,
  ...newspaper,
  ...nothingLeaves,
];
