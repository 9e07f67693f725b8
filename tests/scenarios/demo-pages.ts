import assert from 'node:assert/strict';
import { isCard, press, readNote, waitForNote } from '../browsers/read-note.ts';
import { describeChanges } from '../browsers/watch-page.ts';
import { ATTRIBUTION, BUTTONS, SILENT, SPEAKING } from '../pages/expectations.ts';
import { look, type Scenario } from './scenario.ts';

/** What a reader meets on the newspaper's pages, and on those that are about something else. */
export const demoPages: Scenario[] = [
  ...SPEAKING.map(
    ({ path, view, stance, lang, passage }): Scenario => ({
      title: `${path} gets a ${view} in its own language, a badge, and the passages that are meant`,
      async run(browser) {
        const page = await browser.read(path);
        const note = await waitForNote(page);
        assert.deepEqual(
          [note.view, note.stance, note.lang, note.dir, note.topic],
          [view, stance, lang, 'ltr', 'russia-venezuela'],
        );
        if (view === 'card') assert.ok(firstLineOf(note.text).includes(ATTRIBUTION[stance][lang]), note.text);
        assert.deepEqual(await browser.outcomeOf(page), { state: view, badge: '1' });
        const changes = await look(page, describeChanges);
        assert.deepEqual(changes, { same: false, changes: ['childList of HTML'] });

        if (view === 'pill') await press(page, note.controls[0]?.name ?? '');
        assert.ok(!(await waitForNote(page, isCard)).text.includes(passage));
        await press(page, BUTTONS[lang].why);
        await waitForNote(page, ({ text }) => text.includes(passage));
      },
    }),
  ),
  ...SILENT.map(
    (path): Scenario => ({
      title: `${path} stays exactly as it was, without a badge`,
      async run(browser) {
        const page = await browser.read(path);
        const { state, badge } = await browser.outcomeOf(page);
        assert.match(state, /^nothing/u);
        assert.equal(badge, '');
        assert.equal(await readNote(page), null);
        assert.deepEqual(await look(page, describeChanges), { same: true, changes: [] });
      },
    }),
  ),
];

/** The line that a screen reader announces once is the name of the region, not the first line of the card. */
function firstLineOf(text: string): string {
  return text.split('\n').filter((line) => line.trim() && !line.startsWith('Aclara: '))[0] ?? '';
}
