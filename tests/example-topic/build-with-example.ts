import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** What a build reads. */
const PARTS = [
  ...['content', 'components', 'entrypoints', 'wxt.config.ts', 'tsconfig.json', 'package.json'],
  'THIRD_PARTY_LICENSES',
];

/** The topic, as its folder is named: invented, of another kind than the real one, in two languages. */
export const EXAMPLE = 'ardal-reservoir';

/**
 * Builds the extension for Chromium with the example topic beside the real one. The project is copied as it is, and
 * nothing but the topic's folder is added.
 *
 * @returns The folder of the copy, to be deleted, and that of the built extension.
 */
export async function buildWithExample(): Promise<{ copy: string; extension: string }> {
  const copy = mkdtempSync(path.join(tmpdir(), 'aclara-with-example-'));
  for (const part of PARTS) cpSync(path.join(PROJECT, part), path.join(copy, part), { recursive: true });
  cpSync(path.join(import.meta.dirname, EXAMPLE), path.join(copy, 'content/topics', EXAMPLE), {
    recursive: true,
  });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(copy, 'node_modules'));
  const wxt = path.join(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build'], { cwd: copy });
  return { copy, extension: path.join(copy, '.output/chrome-mv3') };
}
