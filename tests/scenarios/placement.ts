import assert from 'node:assert/strict';
import type { Note } from '../browsers/note.ts';
import { type NotePage, waitForNote } from '../browsers/read-note.ts';
import { pageWithBanner } from '../pages/expectations.ts';
import { look, type Scenario } from './scenario.ts';

type Box = Note['box'];

/** Where an element of the page lies. Runs in the page. */
function boxOf(selector: string): Box {
  const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { x, y, width, height };
}

async function isFree(page: NotePage, box: Box, selector: string): Promise<boolean> {
  const other = await look(page, boxOf, selector);
  assert.ok(other.width > 0, `The page has a ${selector}.`);
  return (
    box.x >= other.x + other.width ||
    box.x + box.width <= other.x ||
    box.y >= other.y + other.height ||
    box.y + box.height <= other.y
  );
}

/** The note keeps off what a reader must answer or wants to see. */
export const placement: Scenario[] = [
  {
    title: 'the card leaves the buttons of a consent banner and the headline free',
    async run(browser) {
      browser.serve('/odd/banner.html', pageWithBanner('at once'));
      const page = await browser.read('/odd/banner.html');
      const { view, box } = await waitForNote(page);
      assert.equal(view, 'card');
      assert.ok(await isFree(page, box, '#banner'));
      assert.ok(await isFree(page, box, 'h1'));
    },
  },
  {
    title: 'the card makes way for a banner that comes later',
    async run(browser) {
      browser.serve('/odd/banner.html', pageWithBanner('when called'));
      const page = await browser.read('/odd/banner.html');
      const first = await waitForNote(page);
      await look(page, () => (Reflect.get(window, 'showBanner') as () => void)());
      const bottom = (box: Box) => box.y + box.height;
      const { box } = await waitForNote(page, (note) => bottom(note.box) < bottom(first.box) - 40);
      assert.ok(await isFree(page, box, '#banner'));
    },
  },
];
