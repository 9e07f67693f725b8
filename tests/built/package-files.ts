import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package as the build wrote it. */
export interface BuiltPackage {
  browser: 'chrome' | 'firefox';
  folder: string;
  /** Every file, from the package's root, with forward slashes. */
  files: string[];
  manifest: Record<string, unknown>;
  /** The text of one file. */
  read(file: string): string;
  /** The bytes of one file. */
  bytes(file: string): Buffer;
}

/** Reads a package out of `.output`. @throws Error when it was not built. */
export function builtPackage(browser: 'chrome' | 'firefox'): BuiltPackage {
  const folder = path.resolve(import.meta.dirname, `../../.output/${browser}-mv3`);
  const bytes = (file: string) => readFileSync(path.join(folder, file));
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not there. Build the packages first: npm run build`);
  }
  return {
    browser,
    folder,
    files: filesIn(folder),
    manifest: JSON.parse(bytes('manifest.json').toString('utf8')),
    read: (file) => bytes(file).toString('utf8'),
    bytes,
  };
}

/** Every file below a folder, from there, with forward slashes, in order. */
export function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export const PACKAGES = [builtPackage('chrome'), builtPackage('firefox')];
