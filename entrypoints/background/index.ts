import languageNames from 'virtual:aclara/languages';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { type Handlers, isEnvelope, type Messages } from '@/components/messages/messages';
import { matchLanguage } from '@/components/page-language/page-language';
import { ClosedTopics } from './closed-topics';
import { SettingsStore } from './settings-store';

interface Sender {
  tab: number;
  index: number | undefined;
}

const languages = Object.keys(languageNames);

/** Messages that only a page may send, those that only our own pages may, and those that both may. */
type FromAnywhere = 'changeSettings' | 'getSettings';
type FromPages = Exclude<keyof Messages, FromAnywhere | 'getDecision' | 'wishesChanged'>;

/** Puts the page script in where the gate asks for it, keeps the settings, the badge and the article's tab. */
export default defineBackground(() => {
  const settings = new SettingsStore();
  const closedTopics = new ClosedTopics();

  const fromPages: Handlers<FromPages, Sender> = {
    pageMayConcern: ({ language }, { tab }) => {
      const known = matchLanguage(language, languages);
      return inject(tab, [...(known ? [knowledgeFile(known)] : []), '/page.js']);
    },
    needKnowledge: (request, { tab }) =>
      inject(tab, request.languages.filter((code) => languages.includes(code)).map(knowledgeFile)),
    getWishes: async (_, { tab }) => ({
      settings: await settings.get(),
      closedTopics: await closedTopics.of(tab),
    }),
    pageDecided: async ({ show }, { tab }) => {
      await browser.action.setBadgeBackgroundColor({ color: '#3a3578', tabId: tab });
      await browser.action.setBadgeText({ text: show ? '1' : '', tabId: tab });
    },
    closeTopic: ({ topic }, { tab }) => closedTopics.add(tab, topic),
    openArticle: async ({ topic, language }, { tab, index }) => {
      const query = new URLSearchParams({ topic, lang: language, tab: String(tab) });
      const place = index === undefined ? {} : { index: index + 1 };
      await browser.tabs.create({ url: `/popup.html?${query}`, openerTabId: tab, ...place });
    },
  };
  const fromAnywhere: Handlers<FromAnywhere, unknown> = {
    getSettings: () => settings.get(),
    changeSettings: async (change) => {
      const result = await settings.change(change);
      await tellPages();
      return result;
    },
  };

  browser.runtime.onMessage.addListener((message: unknown, from) => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const { name, request } = message;
    if (Object.hasOwn(fromAnywhere, name)) {
      return Promise.resolve(fromAnywhere[name as FromAnywhere](request as never, undefined));
    }
    if (!Object.hasOwn(fromPages, name) || from.tab?.id === undefined || from.frameId !== 0) return undefined;
    const sender = { tab: from.tab.id, index: from.tab.index };
    return Promise.resolve(fromPages[name as FromPages](request as never, sender));
  });
  browser.tabs.onRemoved.addListener((tab) => closedTopics.forget(tab));
});

function knowledgeFile(language: string) {
  return `/knowledge/${language}.js` as const;
}

async function inject(tabId: number, files: ScriptPublicPath[]): Promise<undefined> {
  if (files.length === 0) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch {
    // The tab was closed or went elsewhere in the meantime: there is nothing left to explain.
  }
}

async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    browser.tabs.sendMessage(id, { name: 'wishesChanged', request: undefined }).catch(() => {
      // Most tabs have no page script, and so nobody who listens.
    });
  }
}
