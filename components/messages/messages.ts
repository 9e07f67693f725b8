import type { Decision, Wishes } from '@/components/decision/decide';
import type { Settings, SettingsChange } from '@/components/settings/settings';

/** Every message in the extension. A new one starts as a new line here. */
export interface Messages {
  /** Gate → background: this page could concern a topic; `language` is its `lang` attribute, shortened. */
  pageMayConcern: { request: { language: string }; response: undefined };
  /** Page → background: put these languages' knowledge into my page. */
  needKnowledge: { request: { languages: string[] }; response: undefined };
  /** Page → background: what does the reader wish here? */
  getWishes: { request: undefined; response: Wishes };
  /** Page → background: this is what was decided (for the badge). */
  pageDecided: { request: { show: boolean }; response: undefined };
  /** Page → background: the reader closed the card; keep this topic quiet in this tab. */
  closeTopic: { request: { topic: string }; response: undefined };
  /** Page → background: open the full article. */
  openArticle: { request: { topic: string; language: string }; response: undefined };
  /** Page or popup → background: the reader changed a setting. `saved` is false when the store failed. */
  changeSettings: { request: SettingsChange; response: { settings: Settings; saved: boolean } };
  /** Popup → background: the settings as they are. */
  getSettings: { request: undefined; response: Settings };
  /** Popup → page: what did you decide, and why? */
  getDecision: { request: undefined; response: Decision };
  /** Background → page: the settings have changed, decide again. */
  wishesChanged: { request: undefined; response: undefined };
}

export type MessageName = keyof Messages;

/** A message as it travels. */
export interface Envelope<Name extends MessageName = MessageName> {
  name: Name;
  request: Messages[Name]['request'];
}

/** Answers to some of the messages. `Sender` is what the receiver wants to know of who asked. */
export type Handlers<Name extends MessageName, Sender> = {
  [K in Name]: (
    request: Messages[K]['request'],
    sender: Sender,
  ) => Promise<Messages[K]['response']> | Messages[K]['response'];
};

/** Whether each request has the shape that its line above promises. A page's script could send anything. */
const shapes: { [K in MessageName]: (request: unknown) => boolean } = {
  pageMayConcern: (r) => isRecord(r) && isShortText(r.language),
  needKnowledge: (r) =>
    isRecord(r) && Array.isArray(r.languages) && r.languages.length < 50 && r.languages.every(isShortText),
  getWishes: isNothing,
  pageDecided: (r) => isRecord(r) && typeof r.show === 'boolean',
  closeTopic: (r) => isRecord(r) && isShortText(r.topic),
  openArticle: (r) => isRecord(r) && isShortText(r.topic) && isShortText(r.language),
  changeSettings: isSettingsChange,
  getSettings: isNothing,
  getDecision: isNothing,
  wishesChanged: isNothing,
};

function isSettingsChange(r: unknown): boolean {
  if (!isRecord(r)) return false;
  if ('paused' in r) return typeof r.paused === 'boolean';
  if ('pageLanguage' in r) {
    return isShortText(r.pageLanguage) && (r.noteLanguage === null || isShortText(r.noteLanguage));
  }
  return isShortText(r.host) && r.host !== '' && typeof r.hidden === 'boolean';
}

/** Checks that a value is one of our messages, in the shape that its contract says. Pure, never throws. */
export function isEnvelope(value: unknown): value is Envelope {
  if (!isRecord(value) || typeof value.name !== 'string' || !Object.hasOwn(shapes, value.name)) return false;
  return shapes[value.name as MessageName](value.request);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Longest host name of the DNS (RFC 1035): nothing we send is longer. */
function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 253;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
