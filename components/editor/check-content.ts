/** `npm run content [-- FOLDER]`: the editor's check. Ends with 1 where something has to be mended. */
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const [folder = join(root, 'content')] = process.argv.slice(2);

// The sources are written for the bundler; this runs them as it would.
const { module } = await runnerImport<typeof import('./content-report.ts')>(
  join(import.meta.dirname, 'content-report.ts'),
  { configFile: false, root, resolve: { alias: { '@': root } } },
);
const { text, faults } = module.contentReport(resolve(folder), Date.now());
console.log(text);
process.exitCode = faults === 0 ? 0 : 1;
