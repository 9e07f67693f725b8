import { browser } from '@wxt-dev/browser'; // see ask-background.ts
import { QUICK } from '@/components/attention/attention';
import type { Done, NoteActions } from '@/components/card/note-content';
import type { Decision } from '@/components/decision/decide';
import type { MessageName, Messages } from '@/components/messages/messages';
import { reportText } from '@/components/report/report-text';
import type { SettingsChange } from '@/components/settings/change-stored';
import { pageOf, siteOf } from '@/components/settings/page-names';
import type { Settings } from '@/components/settings/settings';
import { askBackground } from './ask-background';
import { markPassage } from './mark-passage';
import type { PageView, Subject } from './page-view';

const DAY = 24 * 60 * 60 * 1_000;
/** What is kept of a wrong match: enough to mend the words, and no more of the page. */
const KEPT = { passages: 3, length: 500 };

/**
 * What the reader's presses in the note do. Where the extension is gone, the note goes too.
 *
 * @param spoken The language that the note speaks.
 */
export function noteActions(
  view: PageView,
  subject: Subject,
  spoken: string,
  settings: Settings,
): NoteActions {
  const { page, language, shown } = subject;
  const topic = page?.detection.topic ?? '';
  const run = (work: Promise<unknown>) => void work.catch(ignoreOrphan);

  /** Makes a choice, and says so in the note's place, with the way back. The background then asks to follow. */
  const choose = async (change: SettingsChange, undo: SettingsChange, done: Done, fits: Fits) => {
    const notice = { page, language, undo, fits };
    view.replace({ ...notice, shown: { kind: 'notice', done, saved: true } });
    const { saved } = await ask('changeSettings', change);
    if (saved) return;
    view.replace({ ...notice, shown: { kind: 'notice', done, saved } });
    await view.follow();
  };
  const chooseToHide = (change: SettingsChange, undo: SettingsChange, done: Done) =>
    choose(change, undo, done, ({ show }) => !show);
  const alwaysPill = () =>
    choose({ form: 'pill' }, { form: settings.form }, { what: 'always-pill' }, showsPill);

  return {
    onClose: () => {
      if (subject.fits) return end(view);
      const event = view.takeOver() < QUICK ? 'closed-quickly' : 'closed';
      // Where the extension is gone, the pill stays all the same: the reader closed a card, and no more.
      run(askBackground('cardEvent', { topic, event }).then(() => view.follow()));
    },
    onOpen: () => void view.takeOver(),
    onRemove: () => {
      if (subject.fits || shown.kind === 'notice' || !page) end(view);
      else view.removeFor(page);
    },
    onReadArticle: () => run(ask('openArticle', { topic, language: spoken })),
    onSettings: () => run(ask('openSettings', undefined)),
    onLanguage: (chosen) => {
      const usual = settings.noteLanguage ?? language;
      const noteLanguage = chosen === usual ? null : chosen;
      run(ask('changeSettings', { pageLanguage: language, noteLanguage }));
    },
    onPassage: ({ text, block }) => markPassage(text, page?.places.get(block)),
    onAlwaysPill: () => run(alwaysPill()),
    onSnooze: (days) => {
      const until = Date.now() + days * DAY;
      run(chooseToHide({ snoozedUntil: until }, { snoozedUntil: 0 }, { what: 'snoozed', until }));
    },
    onHide: () => {
      const host = siteOf(location.hostname);
      run(chooseToHide({ host, hidden: true }, { host, hidden: false }, { what: 'hidden', site: host }));
    },
    onWrongMatch: () => {
      if (!page) return;
      const passages = page.detection.passages.slice(0, KEPT.passages);
      const wrongMatch = {
        page: pageOf(location),
        topic,
        language: page.detection.language,
        passages: passages.map(({ text }) => text.slice(0, KEPT.length)),
      };
      const { version } = browser.runtime.getManifest();
      const report = reportText({ ...wrongMatch, since: Date.now() }, version);
      run(chooseToHide({ wrongMatch }, { rightMatch: wrongMatch.page }, { what: 'wrong-match', report }));
    },
    onOffer: (pill) => {
      run(ask('cardEvent', { topic, event: 'settled' }).then(() => (pill ? alwaysPill() : view.follow())));
    },
    onUndo: () => {
      view.replace(null);
      if (subject.undo) run(ask('changeSettings', subject.undo));
    },
  };
}

/** Asks the background; where the extension is gone, the note goes too. */
function ask<Name extends MessageName>(name: Name, request: Messages[Name]['request']) {
  return askBackground(name, request).catch((error) => {
    globalThis.aclaraNote?.remove();
    throw error;
  });
}

type Fits = NonNullable<Subject['fits']>;

const showsPill = (decision: Decision) => decision.show && decision.view === 'pill';

/** What stood in the place of the page's own note goes; where the extension is gone, so does the note. */
function end(view: PageView): void {
  view.replace(null);
  view.follow().catch(() => globalThis.aclaraNote?.remove());
}

/** The extension was updated or removed under the open page: the note is gone already, and nothing is to be said. */
function ignoreOrphan(): void {}
