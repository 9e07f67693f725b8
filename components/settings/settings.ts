/** A site on which the reader wants no note. */
export interface HiddenSite {
  /** Host name without a leading `www.`. */
  host: string;
  /** When it was hidden, in milliseconds since 1970. */
  since: number;
}

/** What the reader has chosen. */
export interface Settings {
  /** No notes anywhere. */
  paused: boolean;
  hiddenSites: HiddenSite[];
  /** The language of notes on pages of a language, where the reader chose another one than the page's. */
  noteLanguages: Record<string, string>;
}

/** The version of the stored shape. Raise it, and add a migration, when the shape changes. */
export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = { paused: false, hiddenSites: [], noteLanguages: {} };

/** A change that the reader asks for. */
export type SettingsChange =
  | { paused: boolean }
  | { host: string; hidden: boolean }
  /** `null` for the page's own. */
  | { pageLanguage: string; noteLanguage: string | null };

/**
 * Reads settings out of whatever the store holds. Valid parts are kept; what is missing or of a wrong type gets
 * its default. Never throws. Pure.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  return {
    paused: typeof stored.paused === 'boolean' ? stored.paused : DEFAULT_SETTINGS.paused,
    hiddenSites: Array.isArray(stored.hiddenSites) ? stored.hiddenSites.filter(isHiddenSite) : [],
    noteLanguages: isRecord(stored.noteLanguages)
      ? Object.fromEntries(Object.entries(stored.noteLanguages).filter(isChoice))
      : {},
  };
}

/**
 * The value to store after a change. Fields that this version does not know, such as a newer version's, are
 * carried along, and entries it cannot read stay where they are. Pure.
 */
export function changeStored(stored: unknown, change: SettingsChange, now: number): Record<string, unknown> {
  const before = isRecord(stored) ? stored : {};
  const kept = isRecord(stored) || stored === null || stored === undefined ? {} : { unreadable: stored };
  if ('paused' in change) return { ...before, ...kept, paused: change.paused };
  if ('pageLanguage' in change)
    return { ...before, ...kept, ...changeLanguages(before.noteLanguages, change) };
  const entries: unknown[] = Array.isArray(before.hiddenSites) ? before.hiddenSites : [];
  const unreadable =
    before.hiddenSites === undefined || Array.isArray(before.hiddenSites)
      ? {}
      : { unreadableHiddenSites: before.hiddenSites };
  const isIt = (entry: unknown) => isHiddenSite(entry) && entry.host === change.host;
  const others = entries.filter((entry) => !isIt(entry));
  const entry = entries.find(isIt) ?? { host: change.host, since: now };
  const hiddenSites = change.hidden ? [...others, entry] : others;
  return { ...before, ...kept, ...unreadable, hiddenSites };
}

function changeLanguages(
  before: unknown,
  { pageLanguage, noteLanguage }: { pageLanguage: string; noteLanguage: string | null },
): Record<string, unknown> {
  const unreadable = before === undefined || isRecord(before) ? {} : { unreadableNoteLanguages: before };
  const others = Object.entries(isRecord(before) ? before : {}).filter(
    ([language]) => language !== pageLanguage,
  );
  const chosen = noteLanguage === null ? [] : [[pageLanguage, noteLanguage]];
  return { ...unreadable, noteLanguages: Object.fromEntries([...others, ...chosen]) };
}

/** The name under which a site is hidden: its host, without `www.`. Pure. */
export function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./u, '');
}

function isHiddenSite(value: unknown): value is HiddenSite {
  return (
    isRecord(value) && typeof value.host === 'string' && value.host !== '' && typeof value.since === 'number'
  );
}

function isChoice(entry: [string, unknown]): entry is [string, string] {
  return entry.every(isLanguage);
}

/** A code as our content files have it: `es`, `zh-Hant`. */
function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
