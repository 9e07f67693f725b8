import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/components/settings/settings';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const rows = readFileSync(path.join(PROJECT, 'PRIVACY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what |'))
  .map(
    (line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1) as [what: string, where: string, long: string],
  );

/** Each setting, and words of the row that speaks of it. */
const SETTING_ROWS: Record<keyof Settings, string> = {
  paused: 'switched off everywhere',
  snoozedUntil: 'until when you want no notes',
  form: 'how a note opens',
  corner: 'where it stands',
  dailyLimit: 'how many open a day',
  textSize: 'text size',
  noteLanguage: 'languages you chose for notes',
  interfaceLanguage: 'our own pages',
  noteLanguages: 'languages you chose for notes',
  hiddenSites: 'sites on which you switched notes off',
  wrongMatches: 'noted as a wrong match',
};

/** Each key under which something is stored, its area, and words of the row that speaks of it. */
const KEY_ROWS: Record<string, [area: 'local' | 'session', words: string]> = {
  'local:settings': ['local', 'switched off everywhere'],
  policy: ['local', 'what your organisation has set'],
  attention: ['local', 'how many cards opened today'],
  'closed-topics:': ['session', 'which topic you closed in which tab'],
  'private-choices': ['session', 'in private windows'],
};

describe('PRIVACY.md', () => {
  it('has a row for each thing, with where it is and how long', () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toHaveLength(3);
      expect(row[1]).toMatch(/^`storage\.(?:local|session)`/u);
      expect(row[2]).toMatch(/until/u);
    }
  });

  it.each(Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[])('tells of the setting %s', (name) => {
    expect(rows.filter(([what]) => what.includes(SETTING_ROWS[name]))).toHaveLength(1);
  });

  it('tells of every key under which the sources store something', () => {
    const sources = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: PROJECT });
    const keys = sources.flatMap((file) => {
      const text = readFileSync(path.join(PROJECT, file), 'utf8');
      if (!/\bstorage\b.*\.set\(|defineItem/u.test(text)) return [];
      return [...text.matchAll(/^const (?:KEY|PREFIX) = '([^']+)';/gmu)].map(([, key = '']) => key);
    });
    expect(keys.sort()).toEqual(Object.keys(KEY_ROWS).sort());
    for (const [area, words] of Object.values(KEY_ROWS)) {
      const row = rows.find(([what]) => what.includes(words));
      expect(row?.[1]).toContain(`storage.${area}`);
    }
  });

  it('is right that only the background stores, and only there', () => {
    const writers = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: PROJECT })
      .filter((file) =>
        /\.(?:local|session|sync)\.set\(|\.setValue\(|localStorage|indexedDB|document\.cookie/u.test(
          readFileSync(path.join(PROJECT, file), 'utf8'),
        ),
      )
      .map((file) => file.replaceAll('\\', '/'));
    for (const file of writers) expect(file).toMatch(/^entrypoints\/background\//u);
    expect(writers).toHaveLength(5);
  });
});
