import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ClosedTopics } from '@/entrypoints/background/closed-topics';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('ClosedTopics', () => {
  it('knows nothing of a new tab', async () => {
    expect(await new ClosedTopics().of(1)).toEqual([]);
  });

  it('remembers each topic once, through a nap of the background', async () => {
    const before = new ClosedTopics();
    await before.add(1, 'a');
    await before.add(1, 'b');
    await before.add(1, 'a');
    expect(await new ClosedTopics().of(1)).toEqual(['a', 'b']);
  });

  it('keeps tabs apart', async () => {
    const topics = new ClosedTopics();
    await topics.add(1, 'a');
    expect(await topics.of(11)).toEqual([]);
  });

  it('forgets a tab that was closed, and no other', async () => {
    const topics = new ClosedTopics();
    await topics.add(1, 'a');
    await topics.add(2, 'b');
    await topics.forget(1);
    expect(await topics.of(1)).toEqual([]);
    expect(await topics.of(2)).toEqual(['b']);
  });

  it('counts the tabs in which something was closed, and forgets them all', async () => {
    await fakeBrowser.storage.session.set({ other: true });
    const topics = new ClosedTopics();
    await topics.add(1, 'a');
    await topics.add(2, 'b');
    expect(await topics.count()).toBe(2);
    await topics.forgetAll();
    expect(await topics.count()).toBe(0);
    expect(await topics.of(1)).toEqual([]);
    expect(await fakeBrowser.storage.session.get('other')).toEqual({ other: true });
  });

  it.each([['a text'], [7], [{ a: 1 }], [null]])(
    'reads nonsense in the store as nothing closed: %j',
    async (value) => {
      await fakeBrowser.storage.session.set({ 'closed-topics:1': value });
      expect(await new ClosedTopics().of(1)).toEqual([]);
    },
  );

  it('says that nothing was closed when the store fails, and does not throw', async () => {
    for (const method of ['get', 'set', 'remove'] as const) {
      vi.spyOn(fakeBrowser.storage.session, method).mockRejectedValue(new Error('No store.'));
    }
    const topics = new ClosedTopics();
    await topics.add(1, 'a');
    await topics.forget(1);
    await topics.forgetAll();
    expect(await topics.of(1)).toEqual([]);
    expect(await topics.count()).toBe(0);
  });
});
