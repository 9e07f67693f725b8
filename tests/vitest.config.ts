import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { virtualModules } from '../components/build/virtual-modules.ts';

/** No test may fail because the machine has other work to do. */
const testTimeout = 60_000;

const root = path.resolve(import.meta.dirname, '..');

/** The tests that need no browser: `unit` on the sources, `built` on the packages in `.output`. */
export default defineConfig({
  root,
  test: {
    allowOnly: false,
    projects: [
      {
        root,
        // A fake `browser` in the place of the real one, and what the build derives from the content.
        plugins: [WxtVitest({ root }), virtualModules()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout },
      },
      {
        root,
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout },
      },
    ],
  },
});
