import { browser } from '@wxt-dev/browser'; // see ask-background.ts
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isEnvelope } from '@/components/messages/is-envelope';
import { PageView } from './page-view';

/**
 * Page text → detector → decision → note. Runs only where the gate said maybe, or where the reader wants selected
 * text explained. Start reading here.
 *
 * An unlisted script and not a WXT content script: those announce themselves by an event that the page can see.
 */
export default defineUnlistedScript(() => {
  if (globalThis.aclaraPage) return;
  const view = new PageView();
  globalThis.aclaraPage = view;
  view.look(globalThis.aclaraGate === 'maybe').catch(ignoreOrphan);

  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    if (message.name === 'getDecision') {
      view.decision().then(reply, () => reply(undefined));
      return true;
    }
    if (message.name === 'wishesChanged') view.follow().catch(ignoreOrphan);
    if (message.name === 'jump') view.jump();
    if (message.name === 'explain')
      view.explain((message.request as { text: string }).text).catch(ignoreOrphan);
    return undefined;
  });
  // Back out of the browser's cache of pages: the reader may wish something else by now, and the badge is gone.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) view.comeBack().catch(ignoreOrphan);
  });
});

/** The extension was updated or removed under the open page: nobody is left to ask, and nothing to say. */
function ignoreOrphan(): void {}
