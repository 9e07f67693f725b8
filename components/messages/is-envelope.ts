import { isRecord } from '@/components/settings/is-record';
import { isChoices, isWrongMatch } from '@/components/settings/settings';
import type { Envelope, MessageName } from './messages';

/** Longest selection that is explained, in UTF-16 units: several pages of text. */
export const LONGEST_SELECTION = 20_000;

/** Longest host name of the DNS (RFC 1035). */
const LONGEST_NAME = 253;
/** Longest note of a wrong match, as JSON. */
const LONGEST_MATCH = 8_000;

const EVENTS: readonly unknown[] = ['opened', 'closed', 'closed-quickly', 'settled'];

/** Whether each request has the shape that its line in the contract promises. A page's script could send anything. */
const SHAPES: { [K in MessageName]: (request: unknown) => boolean } = {
  pageMayConcern: (r) => isRecord(r) && isShortText(r.language),
  needScripts: (r) =>
    isRecord(r) &&
    typeof r.note === 'boolean' &&
    Array.isArray(r.languages) &&
    r.languages.length < 50 &&
    r.languages.every(isShortText),
  needMarks: isNothing,
  getWishes: isNothing,
  pageDecided: (r) => isRecord(r) && typeof r.show === 'boolean',
  cardEvent: (r) => isRecord(r) && isShortText(r.topic) && EVENTS.includes(r.event),
  openArticle: (r) => isRecord(r) && isShortText(r.topic) && isShortText(r.language),
  openSettings: isNothing,
  changeSettings: isSettingsChange,
  getSettings: (r) => isRecord(r) && typeof r.inPrivate === 'boolean',
  changePrivately: isSettingsChange,
  getStored: isNothing,
  countClosed: isNothing,
  forgetClosed: isNothing,
  getDecision: isNothing,
  wishesChanged: isNothing,
  jump: isNothing,
  explain: (r) => isRecord(r) && typeof r.text === 'string' && r.text.length <= LONGEST_SELECTION,
};

/** Checks that a value is one of our messages, in the shape that its contract says. Pure, never throws. */
export function isEnvelope(value: unknown): value is Envelope {
  if (!isRecord(value) || typeof value.name !== 'string' || !Object.hasOwn(SHAPES, value.name)) return false;
  return SHAPES[value.name as MessageName](value.request);
}

/** Each kind of change by its fields, and whether their values are possible. */
const CHANGES: [fields: string, check: (change: Record<string, unknown>) => boolean][] = [
  ['replaceAll', (r) => isRecord(r.replaceAll)],
  ['hidden,host', (r) => isShortText(r.host) && r.host !== '' && typeof r.hidden === 'boolean'],
  [
    'noteLanguage,pageLanguage',
    (r) => isShortText(r.pageLanguage) && (r.noteLanguage === null || isShortText(r.noteLanguage)),
  ],
  ['rightMatch', (r) => typeof r.rightMatch === 'string' && r.rightMatch.length <= LONGEST_MATCH],
  [
    'wrongMatch',
    ({ wrongMatch }) =>
      isRecord(wrongMatch) &&
      isWrongMatch({ ...wrongMatch, since: 0 }) &&
      JSON.stringify(wrongMatch).length <= LONGEST_MATCH,
  ],
];

function isSettingsChange(r: unknown): boolean {
  if (!isRecord(r)) return false;
  const fields = Object.keys(r).sort().join();
  const known = CHANGES.find(([names]) => names === fields);
  return known ? known[1](r) : isChoices(r);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}
