import languages from 'virtual:aclara/languages';
import type { Shown } from '@/components/card/note-content';
import { type Decision, decide, type Wishes } from '@/components/decision/decide';
import type { SettingsChange } from '@/components/settings/change-stored';
import { pageOf, siteOf } from '@/components/settings/page-names';
import { askBackground } from './ask-background';
import { bringScripts } from './bring-scripts';
import type { Understanding } from './detect-in';
import { explainSelection } from './explain-selection';
import { unmark } from './mark-passage';
import { noteActions } from './note-actions';
import { understandPage } from './understand-page';

type Page = Understanding | 'nothing' | 'not-read';

/** What a note is about, and what it shows of it. */
export interface Subject {
  /** The page, or the selected text that is explained; `null` where a line has no more to say. */
  page: Understanding | null;
  /** Language of what it is about. */
  language: string;
  shown: Shown;
  /**
   * Only of what stands in the place of the page's own note until the reader takes it away: whether a decision goes
   * with it. Where it does not, the reader has changed their mind elsewhere.
   */
  fits?: (decision: Decision) => boolean;
  /** Only of a notice: what takes back the choice that it tells of. */
  undo?: SettingsChange;
}

/** What is known of the page as it is now, what was decided, and the note that follows from both. */
export class PageView {
  #page: Promise<Page> = Promise.resolve('nothing');
  /** What the gate said last: the reader's wishes are asked for while the page is read. */
  #mayConcern = false;
  #decided: Promise<Decision> = Promise.resolve({ show: false, because: 'nothing-found' });
  /** Counts the decisions, so that an earlier one that ends late shows nothing. */
  #turn = 0;
  /** What the badge was last told. */
  #badge = false;
  #instead: Subject | null = null;
  /** When a card opened by itself, in ms of the page's clock; 0 before and after the reader closed it. */
  #openedAt = 0;
  #opened = false;
  /** Passages of a note that the reader took off the page: the story stays without one. */
  readonly #removed = new Set<string>();

  /** Reads the page anew, after the gate has. Rejects where the extension is gone. */
  look(mayConcern: boolean): Promise<void> {
    const unread = globalThis.aclaraGate === 'not-read' ? 'not-read' : 'nothing';
    this.#mayConcern = mayConcern;
    this.#page = mayConcern ? understandPage() : Promise.resolve(unread);
    return this.follow();
  }

  /** Decides anew what the reader wishes here, and shows it. Rejects where the extension is gone; the note stays. */
  async follow(): Promise<void> {
    this.#turn += 1;
    this.#decided = this.#decide(this.#turn);
    await this.#decided;
  }

  decision(): Promise<Decision> {
    return this.#decided;
  }

  /** After a time in the browser's cache of pages. */
  comeBack(): Promise<void> {
    this.#badge = false;
    return this.follow();
  }

  jump(): void {
    globalThis.aclaraNote?.jump();
  }

  /** Explains text that the reader selected: a card, or a line that it is on nothing we know. */
  async explain(text: string): Promise<void> {
    const { found, language } = await explainSelection(text);
    const address = pageOf(location);
    const shown: Shown = found
      ? { ...noteOf(found, 'card'), asksForPill: false }
      : { kind: 'notice', done: { what: 'not-on-topic' }, saved: true };
    this.replace({ page: found, language, shown, fits: () => pageOf(location) === address });
    await this.follow();
  }

  /** Puts something in the place of the page's own note, or ends that. `follow` shows it. */
  replace(instead: Subject | null): void {
    this.#instead = instead;
  }

  /** The card was closed or opened by the reader. @returns How long it had been open by itself, in ms. */
  takeOver(): number {
    const open = this.#openedAt === 0 ? Number.POSITIVE_INFINITY : performance.now() - this.#openedAt;
    this.#openedAt = 0;
    return open;
  }

  /** The reader took the note off this story. */
  removeFor(page: Understanding): void {
    for (const { text } of page.detection.passages) this.#removed.add(text);
    this.#hide();
  }

  async #decide(turn: number): Promise<Decision> {
    const asked = this.#mayConcern || this.#instead ? askBackground('getWishes', undefined) : null;
    asked?.catch(() => {}); // said below, where it matters
    const page = await this.#page;
    const known = typeof page === 'string' ? null : page;
    const wishes = known || this.#instead ? await (asked ?? askBackground('getWishes', undefined)) : null;
    const decision = decisionOn(page, wishes, this.#opened);
    if (turn !== this.#turn) return decision;
    if (this.#instead?.fits && !this.#instead.fits(decision)) this.#instead = null;
    if (wishes && this.#instead) await this.#show(this.#instead, wishes);
    else if (wishes && known && decision.show) await this.#showOwn(known, decision.view, wishes);
    else this.#hide();
    if (decision.show !== this.#badge) await askBackground('pageDecided', { show: decision.show });
    this.#badge = decision.show;
    return decision;
  }

  async #showOwn(page: Understanding, view: 'card' | 'pill', wishes: Wishes): Promise<void> {
    if (page.detection.passages.some(({ text }) => this.#removed.has(text))) return this.#hide();
    const opens = view === 'card' && !this.#opened;
    if (opens) {
      this.#opened = true;
      this.#openedAt = performance.now();
    }
    const shown: Shown = { ...noteOf(page, view), asksForPill: wishes.asksForPill };
    await this.#show({ page, language: page.language, shown }, wishes);
    if (opens) await askBackground('cardEvent', { topic: page.detection.topic, event: 'opened' });
  }

  async #show(what: Subject, { settings }: Wishes): Promise<void> {
    const wished = settings.noteLanguages[what.language] ?? settings.noteLanguage ?? what.language;
    const topic = what.shown.kind === 'note' ? what.shown.detection.topic : null;
    const found = what.page?.detection.language ?? what.language;
    const packs = await bringScripts([wished, what.language, found], true);
    // A topic may not be written in every language: the language that found it has it.
    const pack = packs.find(({ topics }) => topic === null || topics[topic] !== undefined);
    if (!pack) return;
    const written = topic === null ? null : pack.topics[topic]?.languages;
    const foreign = what.shown.kind === 'note' && what.shown.foreign && wished === what.language;
    globalThis.aclaraNote?.show({
      pack,
      languages: written ? pick(languages, written) : languages,
      corner: settings.corner,
      shown: what.shown.kind === 'note' ? { ...what.shown, foreign } : what.shown,
      actions: noteActions(this, what, pack.language, settings),
    });
  }

  #hide(): void {
    if (!globalThis.aclaraNote) return;
    globalThis.aclaraNote.remove();
    this.#opened = false;
    unmark();
  }
}

function pick(names: Readonly<Record<string, string>>, codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([code]) => codes.includes(code)));
}

function decisionOn(page: Page, wishes: Wishes | null, opened: boolean): Decision {
  if (page === 'not-read') return { show: false, because: 'not-checked' };
  if (page === 'nothing' || wishes === null) return { show: false, because: 'nothing-found' };
  const { hostname } = location;
  const at = { site: siteOf(hostname), page: pageOf(location), now: Date.now(), opened };
  return decide(page.detection, wishes, at);
}

function noteOf({ detection, foreign, reviewed, published }: Understanding, view: 'card' | 'pill') {
  return { kind: 'note' as const, view, detection, foreign, reviewed, published, now: Date.now() };
}
