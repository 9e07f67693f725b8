import { readNote, waitForNote } from '../browsers/read-note.ts';
import { describeChanges } from '../browsers/watch-page.ts';
import { ATTRIBUTION, SILENT, SPEAKING } from '../pages/expectations.ts';
import { expect, test } from './chromium.ts';

for (const { path, view, stance, lang } of SPEAKING) {
  test(`${path} gets a ${view} in its own language, and a badge`, async ({ read, outcomeOf }) => {
    const page = await read(path);
    const note = await waitForNote(page);
    expect(note).toMatchObject({ view, stance, lang, dir: 'ltr', topic: 'russia-venezuela' });
    if (view === 'card') expect(firstLineOf(note.text)).toContain(ATTRIBUTION[stance][lang]);
    expect(await outcomeOf(page)).toEqual({ state: view, badge: '1' });
    expect(await page.evaluate(describeChanges)).toEqual({ same: false, changes: ['childList of HTML'] });
  });
}

for (const path of SILENT) {
  test(`${path} stays exactly as it was, without a badge`, async ({ read, outcomeOf }) => {
    const page = await read(path);
    const { state, badge } = await outcomeOf(page);
    expect(['nothing', 'nothing-found']).toContain(state);
    expect(badge).toBe('');
    expect(await readNote(page)).toBeNull();
    expect(await page.evaluate(describeChanges)).toEqual({ same: true, changes: [] });
  });
}

/** The line that a screen reader announces once is the name of the region, not the first line of the card. */
function firstLineOf(text: string): string {
  return text.split('\n').filter((line) => line.trim() && !line.startsWith('Aclara: '))[0] ?? '';
}
