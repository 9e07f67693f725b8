import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, PACKAGES } from './package-files.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const MODULES = path.join(PROJECT, 'node_modules');
const RESULTS = path.join(PROJECT, 'test-results');
/** What a copy of the project leaves behind: what is made from it. */
const MADE =
  /^(?:node_modules|\.git|\.output|\.wxt|test-results|bench-results|screenshots|playwright-report)$/u;

let folder = '';
let rebuilt = '';

/** The package of sources is made, unpacked elsewhere, and both packages are built from it and nothing else. */
beforeAll(async () => {
  mkdirSync(RESULTS, { recursive: true });
  folder = mkdtempSync(path.join(RESULTS, 'sources-'));
  const copy = path.join(folder, 'copy');
  mkdirSync(copy);
  for (const name of readdirSync(PROJECT).filter((one) => !MADE.test(one)))
    cpSync(path.join(PROJECT, name), path.join(copy, name), { recursive: true });
  linkFolder(MODULES, path.join(copy, 'node_modules'));
  await run(copy, 'zip', '-b', 'firefox');
  const [zip = ''] = globSync('.output/*-sources.zip', { cwd: copy });
  rebuilt = path.join(folder, 'rebuilt');
  await unpack(path.join(copy, zip), rebuilt);
  linkFolder(MODULES, path.join(rebuilt, 'node_modules'));
  await run(rebuilt, 'build');
  await run(rebuilt, 'build', '-b', 'firefox');
}, 240_000);
// Thousands of files: a slow disk takes more than the usual ten seconds.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe('the package of sources', () => {
  it.each(PACKAGES)('builds the $browser package again, byte for byte', ({ browser, files, bytes }) => {
    const again = path.join(rebuilt, `.output/${browser}-mv3`);
    expect(filesIn(again)).toEqual(files);
    const others = files.filter((file) => !bytes(file).equals(readFileSync(path.join(again, file))));
    expect(others).toEqual([]);
  });

  it('holds what a reviewer needs: the lockfile, the README, and no result of a build', () => {
    const files = globSync('*', { cwd: rebuilt });
    expect(files).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'README.md', 'LICENSE']),
    );
    expect(globSync('**/*.zip', { cwd: rebuilt, exclude: ['node_modules'] })).toEqual([]);
  });
});

async function run(cwd: string, ...words: string[]): Promise<void> {
  const wxt = path.join(cwd, 'node_modules/wxt/bin/wxt.mjs');
  const { NODE_ENV: _, ...env } = process.env; // Vitest's own: it would build for tests
  await promisify(execFile)(process.execPath, [wxt, ...words], { cwd, env, maxBuffer: 10_000_000 });
}

/** The same files in another folder, which costs no room: an installation without the registry. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

async function unpack(zip: string, target: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(zip));
  for (const file of Object.values(files)) {
    if (file.dir) continue;
    const at = path.join(target, file.name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, await file.async('nodebuffer'));
  }
}
