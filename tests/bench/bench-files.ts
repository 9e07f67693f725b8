import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from '../demo/demo-browser.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Row } from './in-page.ts';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const LIBRARIES: Partial<Record<Row, string>> = {
  isProbablyReaderable: '@mozilla/readability/Readability-readerable.js',
  Readability: '@mozilla/readability/Readability.js',
  'mark.js': 'mark.js/dist/mark.min.js',
};

/** The gate as it ships for a browser. */
export function gateFor({ name }: Pick<BenchBrowser, 'name'>): string {
  const folder = /firefox/iu.test(name) ? EXTENSION.firefox : EXTENSION.chromium;
  return readFileSync(path.join(folder, 'gate.js'), 'utf8');
}

/** The scripts of the libraries that the gate is measured beside. */
export function libraries(): string[] {
  return Object.values(LIBRARIES).map((file) => readFileSync(path.join(MODULES, file), 'utf8'));
}

/** Bytes of what a row runs; 0 where that is the browser itself. */
export function bytesOf(row: Row): number {
  const file = LIBRARIES[row];
  if (file) return statSync(path.join(MODULES, file)).size;
  return row === 'gate' ? statSync(path.join(EXTENSION.chromium, 'gate.js')).size : 0;
}
