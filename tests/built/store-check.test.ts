import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtPackage } from './package-files.ts';

const WEB_EXT = path.resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

interface Answer {
  summary: { errors: number; warnings: number; notices: number };
  errors: unknown[];
  warnings: unknown[];
  notices: unknown[];
}

describe("the check of Firefox's store", () => {
  it('finds no error, gives no warning, and has nothing to note', async () => {
    const { folder } = builtPackage('firefox');
    const args = [WEB_EXT, 'lint', '--source-dir', folder, '--output', 'json', '--boring'];
    // It ends with an error code when it finds errors: its answer is on stdout all the same.
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 10_000_000 }).catch(
      (failure: { stdout: string }) => failure,
    );
    const { summary, errors, warnings, notices }: Answer = JSON.parse(stdout);
    expect([...errors, ...warnings, ...notices]).toEqual([]);
    expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
  }, 120_000);
});
