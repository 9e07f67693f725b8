import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AttentionStore } from '@/entrypoints/background/attention-store';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('AttentionStore', () => {
  it('stores nothing unasked', async () => {
    expect(await new AttentionStore().get()).toMatchObject({ cards: 0, quickCloses: 0 });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('keeps every event, also of two at once, through a nap of the background', async () => {
    const store = new AttentionStore();
    await Promise.all([store.add('opened'), store.add('opened'), store.add('closed-quickly')]);
    expect(await new AttentionStore().get()).toMatchObject({ cards: 2, quickCloses: 1 });
  });

  it('loses none of two hundred events that come at once, as when a browser restores its tabs', async () => {
    const store = new AttentionStore();
    await Promise.all(Array.from({ length: 200 }, () => store.add('opened')));
    expect((await new AttentionStore().get()).cards).toBe(200);
  });

  it('counts on without a store', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is full.'));
    const store = new AttentionStore();
    await store.add('opened');
    await store.add('opened');
    expect(await store.get()).toMatchObject({ cards: 2 });
  });

  it('starts anew where the store cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('No store.'));
    expect(await new AttentionStore().get()).toMatchObject({ cards: 0 });
  });
});
