/**
 * `npm run train [-- FILE.jsonl|FOLDER …]`: learns `components/detector/weights.json` from labelled pages, those of
 * `tests/texts` where none are named. Run it after a change to what counts as evidence, then look at the difference.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const inputs = process.argv.slice(2);

// The sources are written for the bundler; this runs them as it would.
const { module } = await runnerImport<typeof import('./train-weights.ts')>(
  path.join(import.meta.dirname, 'train-weights.ts'),
  { configFile: false, root, resolve: { alias: { '@': root } } },
);
module.trainWeights(
  inputs.length > 0 ? inputs : [path.join(root, 'tests/texts')],
  path.join(root, 'components/detector/weights.json'),
);
