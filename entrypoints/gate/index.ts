import patterns from 'virtual:aclara/gate-patterns';
import type { Browser } from 'webextension-polyfill';
import { anySlice } from '@/components/gate/any-slice';
import { type Gate, gateOf } from '@/components/gate/may-concern';
import { breather } from './breather';
import { textsOf } from './texts-of';
import { watchPage } from './watch-page';

/** As Chromium and Firefox have it; `browser` can be an element that the page gave that id. */
declare const chrome: Pick<Browser, 'runtime'>;

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
export default { main };

function main(): void {
  if (globalThis.aclaraGate) return;
  const readable = isReadable(document);
  globalThis.aclaraGate = readable ? 'waiting' : 'not-read';
  if (!readable) return;
  const gate = gateOf(patterns);
  watchPage(() => look(gate));
}

/** @returns Whether to look again when the page changes. */
async function look(gate: Gate): Promise<boolean> {
  const breathe = breather();
  const any = (names: (text: string) => boolean) => anySlice(textsOf(document), names, breathe);
  const mayConcern = (await any(gate.place)) && (await any(gate.actor));
  globalThis.aclaraGate = mayConcern ? 'maybe' : 'nothing';
  try {
    const page = globalThis.aclaraPage;
    if (page) await page.look(mayConcern);
    else if (mayConcern) {
      const ask = () =>
        chrome.runtime.sendMessage({
          name: 'pageMayConcern',
          request: { language: document.documentElement.lang.slice(0, 35) },
        });
      // Once more where the browser ended the background while it answered: see page/ask-background.ts.
      (await ask().catch(() => 0)) || (await ask());
    }
    return true;
  } catch {
    return false; // The extension was updated or removed under the open page: this script is an orphan.
  }
}

/** Only documents that are articles in HTML: not XML, SVG, JSON, plain text, framesets or editors. */
function isReadable({ contentType, body, designMode }: Document): boolean {
  return (
    /html/.test(contentType) &&
    body?.localName === 'body' &&
    body.contentEditable !== 'true' &&
    designMode !== 'on'
  );
}
