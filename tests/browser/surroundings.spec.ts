import { waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { numberOf, pageAround, REVIEWED, SURROUNDINGS } from '../pages/surroundings.ts';
import { expect, test } from './chromium.ts';

const HTML = 'text/html; charset=utf-8';

for (const [what, path, body] of SURROUNDINGS) {
  test(titled(numberOf(what), `${what} raises no note`), async ({ chromium, read, outcomeOf }) => {
    chromium.servePage(path.replace(/\?.*/, ''), pageAround(path, body), HTML);
    const page = await read(path);
    const { state, badge } = await outcomeOf(page);
    expect(['not-read', 'not-checked', 'nothing', 'nothing-found']).toContain(state);
    expect(badge).toBe('');
    expect(await page.locator('aclara-context').count()).toBe(0);
  });
}

test('the note says that the page marks a review of a claim', async ({ chromium, read }) => {
  chromium.servePage('/reviewed.html', REVIEWED, HTML);
  const { text } = await waitForNote(await read('/reviewed.html'));
  expect(text).toContain('This page marks a claim as reviewed. Aclara has no part in that review.');
});
