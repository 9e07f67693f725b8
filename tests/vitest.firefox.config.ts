import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests in real Firefox: one file at a time, and their modules kept, because they share a browser; with time for a slow
 * machine.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    name: 'firefox',
    include: ['tests/firefox/**/*.test.ts'],
    allowOnly: false,
    fileParallelism: false,
    isolate: false,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
