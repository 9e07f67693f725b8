import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { isCard, waitForNote } from '../browsers/read-note.ts';
import { look } from '../scenarios/scenario.ts';
import { type HostileCase, openCard, STORY, storyPage } from './case.ts';

/** Large pages, and ways to read that are not the usual one. */
export const readerCases: HostileCase[] = [
  {
    number: 30,
    title: '5 MB, a great many nodes, and nesting without end',
    outcome: 'the story in it is found; no stack overflows',
    async run(browser) {
      const nodes = '<i>.</i>'.repeat(20_000);
      const depth = 5_000;
      const nested = `${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`;
      browser.serve('/hostile/nodes.html', storyPage({ body: `<p>${nodes}</p>${nested}` }));
      const page = await browser.readUnheard('/hostile/nodes.html'); // Firefox complains of the depth
      await waitForNote(page, isCard);
      // The parser has a limit to nesting; scripts have none.
      const { page: other } = await openCard(browser, 'nested');
      const said = await look(
        other,
        (story) => {
          const top = document.createElement('div');
          let at: HTMLElement = top;
          for (let level = 0; level < 3_000; level += 1) at = at.appendChild(document.createElement('b'));
          at.textContent = story;
          document.querySelector('article')?.append(top);
          return top.textContent;
        },
        STORY,
      );
      assert.equal(said, STORY);
      await pause(3_000);
      await waitForNote(other, isCard);
    },
  },
  {
    number: 31,
    title: '2 million characters of one term',
    outcome: 'read to its end, in pieces; no exception',
    async run(browser) {
      browser.serve('/hostile/term.html', storyPage({ body: `<p>${'Venezuela'.repeat(222_222)}</p>` }));
      await waitForNote(await browser.read('/hostile/term.html'), isCard);
    },
  },
  {
    number: 40,
    title: 'print',
    outcome: 'the note is not on paper',
    async run(browser) {
      browser.serve('/hostile/print.html', storyPage());
      const page = await browser.read('/hostile/print.html');
      await waitForNote(page, ({ box }) => box.width > 0);
      if ('context' in page) await page.emulateMedia({ media: 'print' });
      await waitForNote(page, ({ box }) => box.width === 0);
      if ('context' in page) await page.emulateMedia({ media: 'screen' });
      assert.ok((await waitForNote(page, ({ box }) => box.width > 0)).text.length > 0);
    },
    not: {
      firefox:
        'WebDriver BiDi cannot make Firefox draw for paper on a screen; the rule is the same style sheet.',
    },
  },
];
