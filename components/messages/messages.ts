import type { AttentionEvent } from '@/components/attention/attention';
import type { Decision, Wishes } from '@/components/decision/decide';
import type { SettingsChange } from '@/components/settings/change-stored';
import type { EffectiveSettings } from '@/components/settings/policy';

/** Every message in the extension. A new one starts as a new line here. */
export interface Messages {
  /** Gate → background: this page could concern a topic; `language` is its `lang` attribute, shortened. */
  pageMayConcern: { request: { language: string }; response: undefined };
  /** Page → background: put these languages' knowledge, and what draws the note, into my page. */
  needScripts: { request: { languages: string[]; note: boolean }; response: undefined };
  /** Page → background: put in the rule that marks passages. */
  needMarks: { request: undefined; response: undefined };
  /** Page → background: what does the reader wish here? */
  getWishes: { request: undefined; response: Wishes };
  /** Page → background: this is what was decided (for the badge). */
  pageDecided: { request: { show: boolean }; response: undefined };
  /** Page → background: a card of this topic opened by itself, was closed, or had its question answered. */
  cardEvent: { request: { topic: string; event: AttentionEvent }; response: undefined };
  /** Page → background: open the full article. */
  openArticle: { request: { topic: string; language: string }; response: undefined };
  /** Page or popup → background: open the page of settings. */
  openSettings: { request: undefined; response: undefined };
  /** Page or popup → background: the reader changed a setting. `saved` is false when the store failed. */
  changeSettings: { request: SettingsChange; response: { settings: EffectiveSettings; saved: boolean } };
  /** Our own pages → background: the settings as they are; as private browsing has them, where asked for. */
  getSettings: { request: { inPrivate: boolean }; response: EffectiveSettings };
  /** Popup → background: a change that was made about a page in private browsing. */
  changePrivately: { request: SettingsChange; response: { settings: EffectiveSettings; saved: boolean } };
  /** Settings → background: all that is stored, also what cannot be read, for a file or to take a reset back. */
  getStored: { request: undefined; response: unknown };
  /** Settings → background: in how many open tabs was a card closed? */
  countClosed: { request: undefined; response: number };
  /** Settings → background: let cards open there again. */
  forgetClosed: { request: undefined; response: undefined };
  /** Popup → page: what did you decide, and why? */
  getDecision: { request: undefined; response: Decision };
  /** Background → page: the settings have changed, decide again. */
  wishesChanged: { request: undefined; response: undefined };
  /** Background → page: put the focus into the note, or back where it was. */
  jump: { request: undefined; response: undefined };
  /** Background → page: the reader wants this selected text explained. */
  explain: { request: { text: string }; response: undefined };
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
