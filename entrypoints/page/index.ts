import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Decision, decide } from '@/components/decision/decide';
import { isEnvelope } from '@/components/messages/messages';
import { siteOf } from '@/components/settings/settings';
import { askBackground } from './ask-background';
import { MountedNote } from './mount-note';
import { type Understanding, understandPage } from './understand-page';

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
async function follow(page: Understanding | null, note: MountedNote): Promise<Decision> {
  if (page === null) return { show: false, because: 'nothing-found' };
  const site = siteOf(location.hostname);
  const decision = decide(page.detection, await askBackground('getWishes', undefined), site);
  if (decision.show) {
    const orphaned = () => note.remove();
    note.show({
      ...page,
      view: decision.view,
      onClose: (topic) => void askBackground('closeTopic', { topic }).catch(ignoreOrphan),
      onHide: () => void askBackground('changeSettings', { host: site, hidden: true }).catch(orphaned),
      onReadArticle: (topic) =>
        void askBackground('openArticle', { topic, language: page.pack.language }).catch(orphaned),
    });
  } else note.remove();
  await askBackground('pageDecided', { show: decision.show });
  return decision;
}

/** The extension was updated or removed under the open page: nobody is left to ask, and nothing to say. */
function ignoreOrphan(): void {}
