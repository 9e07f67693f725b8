import { isRecord } from './is-record';
import { TEXT_SIZES, type TextSize } from './text-sizes';

/** A site on which the reader wants no note. */
export interface HiddenSite {
  /** Host name without a leading `www.`. */
  host: string;
  /** When it was hidden, in milliseconds since 1970. */
  since: number;
}

/** A page of which the reader said that it is not about the topic. Kept on this computer, for a report by hand. */
export interface WrongMatch {
  /** Address as `pageOf` gives it. */
  page: string;
  topic: string;
  /** Language whose signals matched. */
  language: string;
  /** What had matched, shortened. */
  passages: string[];
  /** When it was noted, in milliseconds since 1970. */
  since: number;
}

/** How a note opens: `card-unless-reported` is small where the page itself reports the denial. */
export const FORMS = ['card', 'card-unless-reported', 'pill'] as const;
type Form = (typeof FORMS)[number];

/** Where a note stands. `auto` is the lower corner where lines of text end. */
export const CORNERS = ['auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** The answers to single questions. */
export interface Choices {
  /** No notes anywhere. */
  paused: boolean;
  /** No notes before this time, in milliseconds since 1970; 0 for none. */
  snoozedUntil: number;
  form: Form;
  corner: Corner;
  /** Cards a day that open by themselves; 0 for no limit. */
  dailyLimit: number;
  /** The language of every note; `null` for the page's. */
  noteLanguage: string | null;
  /** The language of our own pages; `null` for the browser's. */
  interfaceLanguage: string | null;
  textSize: TextSize;
}

/** What the reader has chosen. */
export interface Settings extends Choices {
  hiddenSites: HiddenSite[];
  wrongMatches: WrongMatch[];
  /** The language of notes on pages of a language, where the reader chose another one than the page's. */
  noteLanguages: Record<string, string>;
}

/**
 * The version of the stored shape. A new field needs no new version, since every field has a default. Raise it, and
 * add a migration, when a field changes its meaning.
 */
export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  snoozedUntil: 0,
  form: 'card',
  corner: 'auto',
  dailyLimit: 0,
  noteLanguage: null,
  interfaceLanguage: null,
  textSize: 0,
  hiddenSites: [],
  wrongMatches: [],
  noteLanguages: {},
};

/** Whether a stored value is what a single choice can be. */
const CHOICES: { [Name in keyof Choices]: (value: unknown) => boolean } = {
  paused: (value) => typeof value === 'boolean',
  snoozedUntil: isTime,
  form: (value) => FORMS.some((form) => form === value),
  corner: (value) => CORNERS.some((corner) => corner === value),
  dailyLimit: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100,
  noteLanguage: isLanguageOrNone,
  interfaceLanguage: isLanguageOrNone,
  textSize: (value) => TEXT_SIZES.some((size) => size === value),
};

/** Whether a field is one of the single choices, and holds what it can be. */
function isChoice([name, value]: [string, unknown]): boolean {
  return Object.hasOwn(CHOICES, name) && CHOICES[name as keyof Choices](value);
}

/** Whether a field of the stored value can be read, at least in part; true for fields that are not there. */
export function isReadable(name: string, value: unknown): boolean {
  if (value === undefined) return true;
  if (Object.hasOwn(CHOICES, name)) return isChoice([name, value]);
  if (name === 'hiddenSites' || name === 'wrongMatches') return Array.isArray(value);
  return name !== 'noteLanguages' || isRecord(value);
}

/** Whether a value is a set of single choices, all of them known and possible. Pure, never throws. */
export function isChoices(value: unknown): value is Partial<Choices> {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(isChoice);
}

/**
 * Reads settings out of whatever the store holds. Valid parts are kept; what is missing or of a wrong type gets
 * its default. Never throws. Pure.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  return {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(Object.entries(stored).filter(isChoice)),
    hiddenSites: Array.isArray(stored.hiddenSites) ? stored.hiddenSites.filter(isHiddenSite) : [],
    wrongMatches: Array.isArray(stored.wrongMatches) ? stored.wrongMatches.filter(isWrongMatch) : [],
    noteLanguages: isRecord(stored.noteLanguages)
      ? Object.fromEntries(Object.entries(stored.noteLanguages).filter(isLanguagePair))
      : {},
  };
}

/** Whether something is stored that this version cannot read, and holds the usual settings in its place. Pure. */
export function hasUnreadable(stored: unknown): boolean {
  if (stored === null || stored === undefined) return false;
  if (!isRecord(stored)) return true;
  return Object.entries(stored).some(([name, value]) => {
    if (name.startsWith('unreadable') || !isReadable(name, value)) return true;
    if (name === 'hiddenSites') return Array.isArray(value) && !value.every(isHiddenSite);
    if (name === 'wrongMatches') return Array.isArray(value) && !value.every(isWrongMatch);
    return name === 'noteLanguages' && isRecord(value) && !Object.entries(value).every(isLanguagePair);
  });
}

export function isHiddenSite(value: unknown): value is HiddenSite {
  return isRecord(value) && isName(value.host) && isTime(value.since);
}

export function isWrongMatch(value: unknown): value is WrongMatch {
  return (
    isRecord(value) &&
    isName(value.page) &&
    isName(value.topic) &&
    isLanguage(value.language) &&
    isTime(value.since) &&
    Array.isArray(value.passages) &&
    value.passages.every((passage) => typeof passage === 'string')
  );
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A time that `Date` can tell (ECMAScript: 8.64e15 ms at most). */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}

function isLanguagePair(entry: [string, unknown]): entry is [string, string] {
  return entry.every(isLanguage);
}

function isLanguageOrNone(value: unknown): boolean {
  return value === null || isLanguage(value);
}

/** A code as our content files have it: `es`, `zh-Hant`. */
function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u.test(value);
}
