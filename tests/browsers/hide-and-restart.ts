import { BUTTONS } from '../pages/expectations.ts';
import { type InExtension, type Outcome, waitForOutcome } from './ask-extension.ts';
import type { Note } from './note.ts';
import { type NotePage, press, readNote, waitForNote } from './read-note.ts';

/** What is left of a reader's choice after a restart. */
interface AfterRestart {
  outcome: Outcome;
  note: Note | null;
  /** What both runs of the browser asked of the network. */
  requests: string[];
}

interface OpenedBrowser {
  visit(at: string): Promise<NotePage>;
  requests: string[];
  close(): Promise<void>;
}

/**
 * Hides the demo's site in one run of a browser, and looks at it again in a second run.
 *
 * @param open Starts the browser, each time with the same profile.
 * @param asking The place to ask the extension in.
 */
export async function hideAndRestart<Opened extends OpenedBrowser>(
  open: () => Promise<Opened>,
  asking: (opened: Opened) => Promise<InExtension>,
): Promise<AfterRestart> {
  const before = await open();
  const page = await before.visit('/en/rumour.html');
  await waitForNote(page);
  await press(page, BUTTONS.en.more);
  await press(page, BUTTONS.en.hide);
  await waitForNote(page, ({ view }) => view === 'notice');
  await waitForOutcome(await asking(before), page.url(), 'hidden-on-site');
  await before.close();

  const after = await open();
  const again = await after.visit('/en/rumour.html');
  const inExtension = await asking(after);
  await again.bringToFront(); // in Firefox, asking opens a tab
  const outcome = await waitForOutcome(inExtension, again.url());
  const note = await readNote(again);
  await after.close();
  return { outcome, note, requests: [...before.requests, ...after.requests] };
}
