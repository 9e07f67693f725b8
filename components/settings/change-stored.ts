import { isRecord } from './is-record';
import { type Choices, isHiddenSite, isReadable, isWrongMatch, type WrongMatch } from './settings';

/** A change that the reader asks for. */
export type SettingsChange =
  | Partial<Choices>
  | { host: string; hidden: boolean }
  /** `null` for the page's own. */
  | { pageLanguage: string; noteLanguage: string | null }
  | { wrongMatch: Omit<WrongMatch, 'since'> }
  /** Forgets that a page was a wrong match, by the page's name. */
  | { rightMatch: string }
  /** Everything anew: an import, a reset, or one of them taken back. */
  | { replaceAll: Record<string, unknown> };

type Stored = Record<string, unknown>;

/**
 * The value to store after a change. Fields that this version does not know, such as a newer version's, are
 * carried along, and what it cannot read is put aside under another name. Pure.
 *
 * @param now In milliseconds since 1970.
 */
export function changeStored(stored: unknown, change: SettingsChange, now: number): Stored {
  if ('replaceAll' in change) return change.replaceAll;
  const kept = isRecord(stored) || stored === null || stored === undefined ? {} : { unreadable: stored };
  const before = { ...(isRecord(stored) ? stored : {}), ...kept };
  if ('host' in change) return { ...before, ...changeSites(before, change, now) };
  if ('pageLanguage' in change) return { ...before, ...changeLanguages(before, change) };
  if ('wrongMatch' in change || 'rightMatch' in change)
    return { ...before, ...changeMatches(before, change, now) };
  const setAside = Object.keys(change).flatMap((name) => Object.entries(aside(before, name)));
  return { ...before, ...Object.fromEntries(setAside), ...change };
}

function changeSites(before: Stored, { host, hidden }: { host: string; hidden: boolean }, now: number) {
  const entries = listOf(before.hiddenSites);
  const isIt = (entry: unknown) => isHiddenSite(entry) && entry.host === host;
  const others = entries.filter((entry) => !isIt(entry));
  const entry = entries.find(isIt) ?? { host, since: now };
  return { ...aside(before, 'hiddenSites'), hiddenSites: hidden ? [...others, entry] : others };
}

function changeMatches(
  before: Stored,
  change: { wrongMatch: Omit<WrongMatch, 'since'> } | { rightMatch: string },
  now: number,
) {
  const page = 'wrongMatch' in change ? change.wrongMatch.page : change.rightMatch;
  const others = listOf(before.wrongMatches).filter((entry) => !isWrongMatch(entry) || entry.page !== page);
  const added = 'wrongMatch' in change ? [{ ...change.wrongMatch, since: now }] : [];
  return { ...aside(before, 'wrongMatches'), wrongMatches: [...others, ...added] };
}

function changeLanguages(
  before: Stored,
  { pageLanguage, noteLanguage }: { pageLanguage: string; noteLanguage: string | null },
) {
  const given = isRecord(before.noteLanguages) ? before.noteLanguages : {};
  const others = Object.entries(given).filter(([language]) => language !== pageLanguage);
  const chosen = noteLanguage === null ? [] : [[pageLanguage, noteLanguage]];
  return { ...aside(before, 'noteLanguages'), noteLanguages: Object.fromEntries([...others, ...chosen]) };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a field holds that cannot be read, under a name of its own, before the field is written anew. */
function aside(before: Stored, name: string): Stored {
  if (isReadable(name, before[name])) return {};
  return { [`unreadable${name[0]?.toUpperCase()}${name.slice(1)}`]: before[name] };
}
