import languageNames from 'virtual:aclara/languages';
import { browser } from 'wxt/browser';
import { asksForPill } from '@/components/attention/attention';
import { isEnvelope } from '@/components/messages/is-envelope';
import type { Handlers, MessageName } from '@/components/messages/messages';
import { matchLanguage } from '@/components/page-language/page-language';
import { mayAsk, settingsAbout } from '@/components/settings/about-site';
import type { SettingsChange } from '@/components/settings/change-stored';
import { siteOf } from '@/components/settings/page-names';
import type { AttentionStore } from './attention-store';
import type { ClosedTopics } from './closed-topics';
import { namesPage, PrivateChoices } from './private-choices';
import { knowledgeFile, putIn } from './put-in';
import type { SettingsStore } from './settings-store';

/** What the answers are made of. */
interface Stores {
  settings: SettingsStore;
  attention: AttentionStore;
  closedTopics: ClosedTopics;
  /** Called after each change of the settings, or of what is closed. */
  onChange: () => Promise<void>;
}

interface Sender {
  tab: number;
  index: number | undefined;
  /** The tab is in a private window. */
  inPrivate: boolean;
  /** As `siteOf` names it. */
  site: string;
}

/** Messages that only a web page may send, those that only our own pages may, and those that both may. */
type FromPages =
  | 'pageMayConcern'
  | 'needScripts'
  | 'needMarks'
  | 'getWishes'
  | 'pageDecided'
  | 'cardEvent'
  | 'openArticle';
type FromOwn = 'getSettings' | 'changePrivately' | 'getStored' | 'countClosed' | 'forgetClosed';
type FromBoth = 'changeSettings' | 'openSettings';

const languages = Object.keys(languageNames);

/** The passages of a page are marked with a pale wash, which the page's own colours shine through. */
const MARKS = `::highlight(aclara-passage){background-color:#c9c4f5;color:#1c1f26}
@media (prefers-color-scheme:dark){::highlight(aclara-passage){background-color:#3f3a78;color:#fff}}`;

/** Answers every message, whose sender and shape are checked first; all others are left without an answer. */
export function answerMessages({ settings, attention, closedTopics, onChange }: Stores): void {
  const privateChoices = new PrivateChoices();
  const settingsFor = async (inPrivate: boolean) =>
    inPrivate
      ? await settings.holding(await privateChoices.appliedTo(await settings.getStored()))
      : await settings.get();
  const change = async (wish: SettingsChange, inPrivate: boolean) => {
    const { saved } =
      inPrivate && namesPage(wish) ? { saved: await privateChoices.add(wish) } : await settings.change(wish);
    await onChange();
    return { settings: await settingsFor(inPrivate), saved };
  };

  const fromPages: Handlers<FromPages, Sender> = {
    pageMayConcern: ({ language }, { tab }) => {
      const known = matchLanguage(language, languages);
      return putIn(tab, [...(known ? [knowledgeFile(known)] : []), '/page.js']);
    },
    needScripts: (request, { tab }) => {
      const known = request.languages.filter((code) => languages.includes(code)).map(knowledgeFile);
      return putIn(tab, [...known, ...(request.note ? ['/note.js' as const] : [])]);
    },
    needMarks: async (_, { tab }) => {
      await browser.scripting.insertCSS({ target: { tabId: tab }, css: MARKS }).catch(() => {
        // The tab went elsewhere; nothing is left to mark.
      });
    },
    getWishes: async (_, { tab, inPrivate, site }) => {
      const [known, closed, met] = await Promise.all([
        settingsFor(inPrivate),
        closedTopics.of(tab),
        attention.get(),
      ]);
      return {
        settings: settingsAbout(known, site),
        closedTopics: closed,
        cardsToday: met.cards,
        asksForPill: asksForPill(met),
      };
    },
    pageDecided: async ({ show }, { tab }) => {
      await browser.action.setBadgeBackgroundColor({ color: '#3a3578', tabId: tab });
      await browser.action.setBadgeText({ text: show ? '1' : '', tabId: tab });
    },
    cardEvent: async ({ topic, event }, { tab }) => {
      await attention.add(event);
      if (event === 'closed' || event === 'closed-quickly') await closedTopics.add(tab, topic);
    },
    openArticle: async ({ topic, language }, { tab, index }) => {
      const query = new URLSearchParams({ topic, lang: language, tab: String(tab) });
      const place = index === undefined ? {} : { index: index + 1 };
      await browser.tabs.create({ url: `/popup.html?${query}`, openerTabId: tab, ...place });
    },
  };
  const fromOwn: Handlers<FromOwn, undefined> = {
    getSettings: ({ inPrivate }) => settingsFor(inPrivate),
    changePrivately: (wish) => change(wish, true),
    getStored: () => settings.getStored(),
    countClosed: () => closedTopics.count(),
    forgetClosed: async () => {
      await closedTopics.forgetAll();
      await onChange();
    },
  };
  const fromBoth: Handlers<FromBoth, { own: boolean; inPrivate: boolean; site: string }> = {
    changeSettings: async (wish, { own, inPrivate, site }) => {
      if (own) return change(wish, false);
      const { settings: after, saved } = mayAsk(wish, site)
        ? await change(wish, inPrivate)
        : { settings: await settingsFor(inPrivate), saved: false };
      return { settings: settingsAbout(after, site), saved };
    },
    openSettings: () => browser.runtime.openOptionsPage() as Promise<undefined>,
  };
  const isOneOf = <Name extends MessageName>(handlers: Handlers<Name, never>, name: string): name is Name =>
    Object.hasOwn(handlers, name);

  browser.runtime.onMessage.addListener((message: unknown, from) => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const { name, request } = message;
    const inPrivate = from.tab?.incognito ?? false;
    const own = from.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const site = siteOf(new URL(from.url ?? 'about:blank').hostname);
    if (isOneOf(fromBoth, name)) return answered(fromBoth[name](request as never, { own, inPrivate, site }));
    if (isOneOf(fromOwn, name)) {
      return own ? answered(fromOwn[name](request as never, undefined)) : undefined;
    }
    if (own || !isOneOf(fromPages, name) || from.tab?.id === undefined || from.frameId !== 0)
      return undefined;
    const sender = { tab: from.tab.id, index: from.tab.index, inPrivate, site };
    return answered(fromPages[name](request as never, sender));
  });
}

/**
 * Where the browser ends the background while it answers, Chromium gives the asker `undefined` for an answer: so that
 * is never one, and who gets it asks once more.
 */
async function answered(answer: unknown): Promise<unknown> {
  const said = await answer;
  return said === undefined ? true : said;
}
