import assert from 'node:assert/strict';
import { press, waitForNote } from '../browsers/read-note.ts';
import { BUTTONS } from '../pages/expectations.ts';
import { pressIn, type Scenario, waitForText } from './scenario.ts';

declare const chrome: import('webextension-polyfill').Browser;

const { en } = BUTTONS;

/** What the extension asks of the network and keeps of pages; the first is watched in every test, from outside. */
export const nothingLeaves: Scenario[] = [
  {
    title:
      'in a walk through all of the extension nothing is asked of the network, and nothing of a page is kept',
    async run(browser) {
      const page = await browser.read('/en/rumour.html?from=friend#part');
      await waitForNote(page, ({ view }) => view === 'card');
      await press(page, en.why);
      await waitForNote(page, ({ text }) => text.includes('Rumours grow'));
      await press(page, en.close);
      const pill = await waitForNote(page, ({ view }) => view === 'pill');
      await press(page, pill.controls[0]?.name ?? '');
      await waitForNote(page, ({ view }) => view === 'card');
      await press(page, en.read);
      for (const at of ['/es/denial.html', '/es/passing.html', '/en/unrelated.html', '/index.html']) {
        const next = await browser.read(at);
        await next.bringToFront(); // the article has opened a tab of its own, and a hidden page is not read
        await browser.outcomeOf(next);
      }
      for (const own of ['popup.html', 'sidepanel.html']) {
        const opened = await browser.openOwn(own);
        await waitForText(opened, 'Copy with source');
        await pressIn(opened, 'tab', 'Side by side');
      }
      const options = await browser.openOwn('options.html');
      await pressIn(options, 'radio', 'Lower left');
      await pressIn(options, 'radio', 'Always as a small button');
      const last = await browser.read('/en/denial.html');
      await last.bringToFront();
      await waitForNote(last, ({ view }) => view === 'pill');

      const kept = await browser.inExtension(allKept, undefined);
      assert.deepEqual(
        Object.keys(kept.local)
          .filter((key) => !key.endsWith('$'))
          .sort(),
        ['attention', 'settings'],
      );
      const text = JSON.stringify(kept);
      for (const word of ['rumour', 'denial', 'Rumours', 'friend', browser.site])
        assert.ok(!text.includes(word), word);
    },
  },
  {
    title:
      'of a page the host name is kept where the reader hid the site, and a report where they asked for one',
    async run(browser) {
      const page = await browser.read('/en/rumour.html?from=friend#part');
      await waitForNote(page);
      await press(page, en.more);
      await press(page, en.notAbout);
      await waitForNote(page, ({ text }) => text.includes('Undo'));
      const other = await browser.read('/en/denial.html');
      await waitForNote(other);
      await press(other, en.more);
      await press(other, en.hide);
      await waitForNote(other, ({ text }) => text.includes('Undo'));
      const { local } = await browser.inExtension(allKept, undefined);
      const { hiddenSites, wrongMatches, ...others } = local.settings as Record<string, object[]>;
      assert.deepEqual(others, {});
      assert.deepEqual(
        hiddenSites?.map((site) => Object.keys(site).sort()),
        [['host', 'since']],
      );
      assert.deepEqual(
        wrongMatches?.map((match) => Object.keys(match).sort()),
        [['language', 'page', 'passages', 'since', 'topic']],
      );
      assert.ok(!JSON.stringify(local).includes('#part'), 'Nor where on the page the reader was.');
    },
  },
];

/** Runs in the extension: all that it stores. */
async function allKept(): Promise<Record<'local' | 'session', Record<string, unknown>>> {
  const { local, session, sync } = chrome.storage;
  if (Object.keys(await sync.get(null)).length > 0) throw new Error('Something is kept for other computers.');
  return { local: await local.get(null), session: await session.get(null) };
}
