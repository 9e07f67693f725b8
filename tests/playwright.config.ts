import path from 'node:path';
import { defineConfig } from '@playwright/test';

const RESULTS = path.resolve(import.meta.dirname, '../test-results');

/** The tests in real Chromium. The browser itself is opened by `browsers/open-chromium.ts`. */
export default defineConfig({
  testDir: './browser',
  // Its own folder: Playwright empties it at each start.
  outputDir: path.join(RESULTS, 'browser'),
  reporter: [['list'], ['json', { outputFile: path.join(RESULTS, 'browser.json') }]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
});
