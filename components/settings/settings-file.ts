import { isRecord } from './is-record';
import { SETTINGS_VERSION } from './settings';

/** What a file of settings starts with, so that no other JSON is taken for one. */
const KIND = 'aclara-settings';

/** Longest file that is read, in UTF-16 units: ten thousand hidden sites take less. */
const LONGEST = 2_000_000;

export type SettingsFile =
  | { ok: true; stored: Record<string, unknown> }
  | { ok: false; because: 'notSettings' | 'newerSettings' | 'tooLarge' };

/** The text of a file that holds everything stored, so that nothing is lost on the way to another browser. Pure. */
export function writeSettingsFile(stored: unknown): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings: stored ?? {} }, null, 2)}\n`;
}

/** Reads such a file. Never throws; a file that is no such file, or a newer one, gives the reason. Pure. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LONGEST) return { ok: false, because: 'tooLarge' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, because: 'notSettings' };
  }
  if (!isRecord(file) || file.kind !== KIND || typeof file.version !== 'number' || !isRecord(file.settings)) {
    return { ok: false, because: 'notSettings' };
  }
  if (file.version > SETTINGS_VERSION) return { ok: false, because: 'newerSettings' };
  return { ok: true, stored: file.settings };
}
