import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests in real Firefox: in two processes, each with a browser that its files share, and so with their modules kept;
 * with time for a slow machine.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    name: 'firefox',
    include: ['tests/firefox/**/*.test.ts'],
    allowOnly: false,
    maxWorkers: 2,
    isolate: false,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
