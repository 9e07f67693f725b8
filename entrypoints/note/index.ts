import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NoteHost } from './note-host';

declare global {
  /** The note of this page, once something is to be shown; seen by the extension's own scripts only. */
  var aclaraNote: NoteHost | undefined;
}

/** What draws the note. Put in only where there is something to show, so that no other page pays for it. */
export default defineUnlistedScript(() => {
  globalThis.aclaraNote ??= new NoteHost();
});
