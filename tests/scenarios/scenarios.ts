import { attention } from './attention.ts';
import { changingPages } from './changing-pages.ts';
import { context } from './context.ts';
import { demoPages } from './demo-pages.ts';
import { keysAndMenu } from './keys-and-menu.ts';
import { languages } from './languages.ts';
import { newspaper } from './newspaper.ts';
import { nothingLeaves } from './nothing-leaves.ts';
import { oddPages } from './odd-pages.ts';
import { passages } from './passages.ts';
import { placement } from './placement.ts';
import { popupAndPanel } from './popup-and-panel.ts';
import type { Scenario } from './scenario.ts';
import { settingsPage } from './settings-page.ts';
import { switches } from './switches.ts';
import { theNote } from './the-note.ts';
import { welcome } from './welcome.ts';

/** All that is tested alike in both browsers. */
export const scenarios: Scenario[] = [
  ...demoPages,
  ...oddPages,
  ...theNote,
  ...languages,
  ...switches,
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
