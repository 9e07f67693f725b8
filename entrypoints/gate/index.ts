import patterns from 'virtual:aclara/gate-patterns';
import { browser } from '@wxt-dev/browser'; // without the polyfill: this script runs on every page
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anySlice } from '@/components/gate/any-slice';
import { type Gate, gateOf } from '@/components/gate/may-concern';
import { pause } from './pause';
import { watchPage } from './watch-page';

declare global {
  /** What the gate found; seen by the extension's own scripts only. */
  var aclaraGate: 'waiting' | 'not-read' | 'nothing' | 'maybe' | undefined;
  /** The page script, once it is here. */
  var aclaraPage: { look(mayConcern: boolean): Promise<void> } | undefined;
}

/**
 * Runs on every page and leaves without a trace unless the page could concern a topic: reads the text, and
 * touches neither the page nor the store. On a maybe it asks the background to put the page script in.
 */
export default defineUnlistedScript(() => {
  if (globalThis.aclaraGate !== undefined) return;
  globalThis.aclaraGate = isReadable(document) ? 'waiting' : 'not-read';
  if (globalThis.aclaraGate === 'not-read') return;
  const gate = gateOf(patterns);
  watchPage(() => look(gate));
});

/** @returns Whether to look again when the page changes. */
async function look(gate: Gate): Promise<boolean> {
  // Not joined: that would copy a long text once more, and the engine then collects garbage after each look.
  const texts = [document.title, document.body?.textContent ?? ''];
  const mayConcern =
    (await anySlice(texts, gate.namesPlace, pause)) && (await anySlice(texts, gate.namesActor, pause));
  globalThis.aclaraGate = mayConcern ? 'maybe' : 'nothing';
  try {
    if (globalThis.aclaraPage) await globalThis.aclaraPage.look(mayConcern);
    else if (mayConcern) {
      const language = document.documentElement.lang.slice(0, 35);
      await browser.runtime.sendMessage({ name: 'pageMayConcern', request: { language } });
    }
    return true;
  } catch {
    return false; // The extension was updated or removed under the open page: this script is an orphan.
  }
}

/** Only documents that are articles in HTML: not XML, SVG, JSON, plain text, framesets or editors. */
function isReadable({ contentType, body, designMode }: Document): boolean {
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  return body?.localName === 'body' && body.contentEditable !== 'true' && designMode !== 'on';
}
