import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { CONTENT_FOLDER } from '@/components/build/read-content';

type Json = Record<string, unknown>;

/** A copy of the content for each test, to be spoilt. */
export function contentFolder() {
  const folder = {
    path: '',

    /** Where a file of it lies. */
    file: (name: string) => path.join(folder.path, name),

    /** Sets one field of one file, given as a path such as `card.title`; `undefined` takes it away. */
    spoil(file: string, field: string, value: unknown): void {
      folder.change(file, (whole) => {
        const keys = field.split('.');
        const last = keys.pop() ?? '';
        let parent = whole;
        for (const key of keys) parent = parent[key] as Json;
        parent[last] = value;
      });
    },

    /** Changes one file. */
    change(file: string, change: (whole: Json) => void): void {
      const whole: Json = JSON.parse(readFileSync(folder.file(file), 'utf8'));
      change(whole);
      writeFileSync(folder.file(file), JSON.stringify(whole));
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(path.join(tmpdir(), 'aclara-content-'));
    cpSync(CONTENT_FOLDER, folder.path, { recursive: true });
  });
  afterEach(() => rmSync(folder.path, { recursive: true }));
  return folder;
}
