import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from '../demo/demo-browser.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { AnyRow } from './in-page.ts';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const LIBRARIES: Partial<Record<AnyRow, string>> = {
  isProbablyReaderable: '@mozilla/readability/Readability-readerable.js',
  Readability: '@mozilla/readability/Readability.js',
  'mark.js': 'mark.js/dist/mark.min.js',
};

const READING = ['knowledge/en.js', 'page.js'];

/** The gate as it ships for a browser. */
export function gateFor(browser: Pick<BenchBrowser, 'name'>): string {
  return shipped(browser, 'gate.js');
}

/** What the background puts into a page in English that could concern a topic, as it ships for a browser. */
export function readingFor(browser: Pick<BenchBrowser, 'name'>): string[] {
  return READING.map((file) => shipped(browser, file));
}

function shipped({ name }: Pick<BenchBrowser, 'name'>, file: string): string {
  const folder = /firefox/iu.test(name) ? EXTENSION.firefox : EXTENSION.chromium;
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The scripts of the libraries that the gate is measured beside. */
export function libraries(): string[] {
  return Object.values(LIBRARIES).map((file) => readFileSync(path.join(MODULES, file), 'utf8'));
}

/** Bytes of what a row runs; 0 where that is the browser itself. */
export function bytesOf(row: AnyRow): number {
  const file = LIBRARIES[row];
  if (file) return statSync(path.join(MODULES, file)).size;
  const own = { gate: ['gate.js'], 'gate + page script': ['gate.js', ...READING] }[String(row)] ?? [];
  return own.reduce((sum, one) => sum + statSync(path.join(EXTENSION.chromium, one)).size, 0);
}
