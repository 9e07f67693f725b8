import languages from 'virtual:aclara/languages';
import { browser } from 'wxt/browser';
import type { Done, NoteActions, Shown } from '@/components/card/note-content';
import { reportText } from '@/components/report/report-text';
import type { KnowledgePack } from '@/content/types';
import { NoteHost } from '../note/note-host';
import { NO_TAB } from '../own-pages/no-tab';

const DAY = 24 * 60 * 60 * 1_000;
/** Reserved for examples (RFC 2606). */
const SITE = 'news.example';
/** Parts of the rumour that the page of the example mentions. */
const MENTIONED = 2;

/**
 * A note as pages on the topic have it, drawn by the same code and in the same place. What is pressed in it shows what
 * it would do, and is not kept.
 */
export class ExampleNote {
  readonly #host = new NoteHost();
  #language = 'en';
  #topic = '';

  /** Shows the card in a language; in English where the topic is not written in it. */
  async show(language: string): Promise<void> {
    const pack = (await packWithTopic(language)) ?? (await packWithTopic('en'));
    if (!pack) return;
    this.#language = pack.language;
    this.#topic = Object.keys(pack.topics)[0] ?? '';
    this.#draw(pack, this.#card(pack));
  }

  /** Opens the article as a note does. */
  readonly readArticle = () => {
    const query = new URLSearchParams({ topic: this.#topic, lang: this.#language, tab: String(NO_TAB) });
    void browser.tabs.create({ url: `/popup.html?${query}` });
  };

  readonly openSettings = () => void browser.runtime.openOptionsPage();

  #draw(pack: KnowledgePack, shown: Shown): void {
    this.#host.show({ pack, languages, corner: 'auto', shown, actions: this.#actions(pack) });
  }

  #card({ language, topics }: KnowledgePack): Shown {
    const subClaims = Object.keys(topics[this.#topic]?.scope ?? {}).slice(0, MENTIONED);
    return {
      kind: 'note',
      view: 'card',
      detection: {
        topic: this.#topic,
        language,
        passages: [],
        subClaims,
        strength: 'strong',
        stance: 'rumour',
      },
      foreign: false,
      reviewed: false,
      published: null,
      now: Date.now(),
      asksForPill: false,
    };
  }

  #actions(pack: KnowledgePack): NoteActions {
    const say = (done: Done) => this.#draw(pack, { kind: 'notice', done, saved: true });
    return {
      onClose: () => {}, // the card becomes a pill by itself
      onOpen: () => {},
      onRemove: () => this.#host.remove(),
      onReadArticle: this.readArticle,
      onSettings: this.openSettings,
      onLanguage: (language) => void this.show(language),
      onPassage: async () => false,
      onAlwaysPill: () => say({ what: 'always-pill' }),
      onSnooze: (days) => say({ what: 'snoozed', until: Date.now() + days * DAY }),
      onHide: () => say({ what: 'hidden', site: SITE }),
      onWrongMatch: () => {
        const { version } = browser.runtime.getManifest();
        const match = { page: `${SITE}/`, topic: this.#topic, language: pack.language, passages: [] };
        say({ what: 'wrong-match', report: reportText({ ...match, since: Date.now() }, version) });
      },
      onOffer: () => {},
      onUndo: () => this.#draw(pack, this.#card(pack)),
    };
  }
}

/** A language's knowledge where it has a topic. A script and not a JSON file: see `knowledgeFiles`. */
async function packWithTopic(language: string): Promise<KnowledgePack | undefined> {
  if (!globalThis.aclaraKnowledge?.[language]) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(`/knowledge/${language}.js`);
    await new Promise((loaded) => {
      script.onload = script.onerror = loaded;
      document.head.append(script);
    });
  }
  const pack = globalThis.aclaraKnowledge?.[language];
  return pack && Object.keys(pack.topics).length > 0 ? pack : undefined;
}
