import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a new content file.
 *
 * @throws Error where the file is there already: nothing that somebody wrote is lost.
 */
export function writeNew(file: string, content: unknown): void {
  if (existsSync(file)) throw new Error(`${file} is there already. Nothing was changed.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
