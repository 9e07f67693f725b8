import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtPackage } from './package-files.ts';

const WEB_EXT = path.resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

/** Warnings that we know, each with the files it may be about and its reason. */
const KNOWN: [code: string, files: RegExp, reason: string][] = [
  [
    'UNSAFE_VAR_ASSIGNMENT',
    /^(?:note\.js|chunks\/settings-[\w-]+\.js)$/,
    'Preact can set innerHTML for `dangerouslySetInnerHTML`, which we never use (see architecture.test.ts)',
  ],
];

interface Complaint {
  code: string;
  message: string;
  file?: string;
}

describe("the check of Firefox's store", () => {
  it('finds no error, and no warning that we do not know', async () => {
    const { folder } = builtPackage('firefox');
    const args = [WEB_EXT, 'lint', '--source-dir', folder, '--output', 'json', '--boring'];
    // It ends with an error code when it finds errors: its answer is on stdout all the same.
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 10_000_000 }).catch(
      (failure: { stdout: string }) => failure,
    );
    const {
      summary,
      errors,
      warnings,
    }: {
      summary: { errors: number };
      errors: Complaint[];
      warnings: Complaint[];
    } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    expect(summary.errors).toBe(0);
    const unknown = warnings.filter(
      ({ code, file = '' }) => !KNOWN.some(([known, files]) => known === code && files.test(file)),
    );
    expect(unknown).toEqual([]);
  }, 120_000);
});
