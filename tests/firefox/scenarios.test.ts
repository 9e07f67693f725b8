import { it } from 'vitest';
import { scenarios } from '../scenarios/scenarios.ts';
import { useFirefox } from './firefox.ts';
import { scenarioBrowser } from './scenario-browser.ts';

const browser = scenarioBrowser(useFirefox());

it.each(scenarios)('$title', ({ run }) => run(browser));
