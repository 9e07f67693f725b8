import { describe, expect, it } from 'vitest';
import { waitForNote } from '../browsers/read-note.ts';
import { titled } from '../hostile/case.ts';
import { numberOf, pageAround, REVIEWED, SURROUNDINGS } from '../pages/surroundings.ts';
import { useFirefox } from './firefox.ts';

const { read, outcomeOf, serve } = useFirefox();
const HTML = 'text/html; charset=utf-8';

describe('no note is raised by', () => {
  for (const [what, path, body] of SURROUNDINGS) {
    it(titled(numberOf(what), what), async () => {
      serve(path.replace(/\?.*/, ''), pageAround(path, body), HTML);
      const page = await read(path);
      const { state, badge } = await outcomeOf(page);
      expect(['not-read', 'not-checked', 'nothing', 'nothing-found']).toContain(state);
      expect(badge).toBe('');
    });
  }
});

describe('the note', () => {
  it('says that the page marks a review of a claim', async () => {
    serve('/reviewed.html', REVIEWED, HTML);
    const { text } = await waitForNote(await read('/reviewed.html'));
    expect(text).toContain('This page marks a claim as reviewed. Aclara has no part in that review.');
  });
});
