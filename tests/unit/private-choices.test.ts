import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '@/components/settings/settings';
import { namesPage, PrivateChoices } from '@/entrypoints/background/private-choices';

const HIDE = { host: 'a.example', hidden: true };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('PrivateChoices', () => {
  it('hold for private windows beside what is stored, and leave nothing on the disk', async () => {
    const choices = new PrivateChoices();
    expect(await choices.add(HIDE)).toBe(true);
    const stored = { hiddenSites: [{ host: 'b.example', since: 1 }] };
    const { hiddenSites } = parseSettings(await choices.appliedTo(stored));
    expect(hiddenSites.map(({ host }) => host)).toEqual(['b.example', 'a.example']);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('outlast a nap of the background, and are taken back in their order', async () => {
    const before = new PrivateChoices();
    await Promise.all([before.add(HIDE), before.add({ ...HIDE, hidden: false })]);
    expect(parseSettings(await new PrivateChoices().appliedTo(null)).hiddenSites).toEqual([]);
  });

  it('say so when they could not be kept, and do not throw', async () => {
    for (const method of ['get', 'set'] as const) {
      vi.spyOn(fakeBrowser.storage.session, method).mockRejectedValue(new Error('No store.'));
    }
    const choices = new PrivateChoices();
    expect(await choices.add(HIDE)).toBe(false);
    expect(await choices.appliedTo({ paused: true })).toEqual({ paused: true });
  });
});

it.each([
  [HIDE, true],
  [{ rightMatch: 'a.example/b' }, true],
  [{ paused: true }, false],
  [{ pageLanguage: 'ru', noteLanguage: 'es' }, false],
])('%j names a page: %s', (change, answer) => {
  expect(namesPage(change)).toBe(answer);
});
