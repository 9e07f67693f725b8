import type { Worker } from '@playwright/test';
import { openChromium } from '../browsers/open-chromium.ts';
import { press, waitForNoNote, waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { EXTENSION, expect, listen, test } from './chromium.ts';

for (const last of ['read', 'hide'] as const) {
  test(
    titled(
      20,
      `a note of before an update closes, opens and leaves at "${BUTTONS.en[last]}" without an error`,
    ),
    async () => {
      const chromium = await openChromium({ extension: EXTENSION });
      const page = await chromium.visit('/en/rumour.html');
      const complaints: string[] = [];
      await listen(await chromium.context.newCDPSession(page), complaints);
      await waitForNote(page);
      await reload(chromium.background);

      await press(page, BUTTONS.en.close);
      const pill = await waitForNote(page, ({ view }) => view === 'pill');
      await press(page, pill.controls[0]?.name ?? '');
      await waitForNote(page, ({ view }) => view === 'card');
      if (last === 'hide') await press(page, BUTTONS.en.more);
      await press(page, BUTTONS.en[last]);
      await waitForNoNote(page);
      await chromium.close();
      expect(complaints).toEqual([]);
      expect(chromium.requests).toEqual([]);
    },
  );
}

/** Ends the extension under the open pages, as an update does. Chromium does not start it again for a test. */
async function reload(background: Worker): Promise<void> {
  const ended = new Promise((done) => background.once('close', done));
  // The answer never comes: the worker ends with the question.
  background.evaluate('chrome.runtime.reload()').catch(() => {});
  await ended;
}
