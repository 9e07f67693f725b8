import languages from 'virtual:aclara/languages';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Decision, decide } from '@/components/decision/decide';
import { isEnvelope } from '@/components/messages/messages';
import { type SettingsChange, siteOf } from '@/components/settings/settings';
import { askBackground } from './ask-background';
import { MountedNote } from './mount-note';
import { knowledgeOf, type Understanding, understandPage } from './understand-page';

declare global {
  /** Set once the page script runs, so that a second one stops; seen by the extension's own scripts only. */
  var aclaraPage: true | undefined;
}

/**
 * Page text → detector → decision → note. Runs only where the gate said maybe. Start reading here.
 *
 * An unlisted script and not a WXT content script: those announce themselves by an event that the page can see.
 */
export default defineUnlistedScript(() => {
  if (globalThis.aclaraPage) return;
  globalThis.aclaraPage = true;
  const understood = understandPage();
  const note = new MountedNote();
  let decided = understood.then((page) => follow(page, note));
  decided.catch(ignoreOrphan);

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    if (message.name === 'getDecision') return decided;
    if (message.name === 'wishesChanged') {
      decided = understood.then((page) => follow(page, note));
      decided.catch(ignoreOrphan);
    }
    return undefined;
  });
});

/** Decides anew what the reader wishes here, shows it, and tells the background for the badge. */
async function follow(
  page: Awaited<ReturnType<typeof understandPage>>,
  note: MountedNote,
): Promise<Decision> {
  if (page === 'not-read') return { show: false, because: 'not-checked' };
  if (page === 'nothing') return { show: false, because: 'nothing-found' };
  const site = siteOf(location.hostname);
  const wishes = await askBackground('getWishes', undefined);
  const decision = decide(page.detection, wishes, site);
  if (decision.show) await show(page, decision.view, wishes.settings.noteLanguages[page.language], note);
  else note.remove();
  await askBackground('pageDecided', { show: decision.show });
  return decision;
}

/** Shows the note in the language that the reader chose, else in that of the page. */
async function show(
  page: Understanding,
  view: 'card' | 'pill',
  wished: string | undefined,
  note: MountedNote,
): Promise<void> {
  const [pack] = await knowledgeOf([wished ?? page.language, page.language]);
  if (!pack) return;
  const orphaned = () => note.remove();
  const change = (wish: SettingsChange) => void askBackground('changeSettings', wish).catch(orphaned);
  note.show({
    detection: page.detection,
    view,
    pack,
    languages,
    foreign: page.foreign && wished === undefined,
    reviewed: page.reviewed,
    onClose: (topic) => void askBackground('closeTopic', { topic }).catch(ignoreOrphan),
    onHide: () => change({ host: siteOf(location.hostname), hidden: true }),
    onLanguage: (language) =>
      change({
        pageLanguage: page.language,
        noteLanguage: language === page.language ? null : language,
      }),
    onReadArticle: (topic) =>
      void askBackground('openArticle', { topic, language: pack.language }).catch(orphaned),
  });
}

/** The extension was updated or removed under the open page: nobody is left to ask, and nothing to say. */
function ignoreOrphan(): void {}
