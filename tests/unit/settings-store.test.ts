import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_POLICY, settingsUnder } from '@/components/settings/policy';
import { SettingsStore } from '@/entrypoints/background/settings-store';

/** A browser that nobody manages. */
const UNMANAGED = { get: async () => NO_POLICY };
const SITE = { host: 'news.example', since: 1 };
const hide = (host: string) => ({ host, hidden: true });

/** What the browser's store holds under the name of the settings. */
async function stored(): Promise<unknown> {
  return (await fakeBrowser.storage.local.get('settings')).settings;
}

function failing(method: 'get' | 'set') {
  return vi.spyOn(fakeBrowser.storage.local, method).mockRejectedValue(new Error('The disk is full.'));
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('SettingsStore', () => {
  it('has the defaults at first, and stores nothing unasked', async () => {
    expect(await new SettingsStore(UNMANAGED).get()).toEqual(settingsUnder(NO_POLICY, null));
    expect(await stored()).toBeUndefined();
  });

  it('keeps a change for the next start of the background', async () => {
    const { settings, saved } = await new SettingsStore(UNMANAGED).change(hide('a.example'));
    expect(saved).toBe(true);
    expect(settings.hiddenSites).toMatchObject([{ host: 'a.example' }]);
    expect(await new SettingsStore(UNMANAGED).get()).toEqual(settings);
  });

  it('keeps both of two changes made at once', async () => {
    const store = new SettingsStore(UNMANAGED);
    await Promise.all([
      store.change(hide('a.example')),
      store.change({ paused: true }),
      store.change(hide('b.example')),
    ]);
    expect(await new SettingsStore(UNMANAGED).get()).toMatchObject({
      paused: true,
      hiddenSites: [{ host: 'a.example' }, { host: 'b.example' }],
    });
  });

  it('answers with the change that was asked for just before', async () => {
    const store = new SettingsStore(UNMANAGED);
    const change = store.change({ paused: true });
    expect((await store.get()).paused).toBe(true);
    await change;
  });

  it('keeps what a newer version stored', async () => {
    const newer = { paused: false, hiddenSites: [SITE, { path: '/x' }], quietHours: [22, 7] };
    await fakeBrowser.storage.local.set({ settings: newer, settings$: { v: 99 } });
    const { saved } = await new SettingsStore(UNMANAGED).change({ paused: true });
    expect(saved).toBe(true);
    expect(await stored()).toEqual({ ...newer, paused: true });
    expect(await fakeBrowser.storage.local.get('settings$')).toEqual({ settings$: { v: 99 } });
  });

  it.each([
    ['a text', 'nonsense'],
    ['a list', [1, 2]],
    ['wrong types', { paused: 'yes', hiddenSites: 7 }],
  ])('gives the defaults when the store holds %s', async (_, settings) => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await new SettingsStore(UNMANAGED).get()).toEqual(settingsUnder(NO_POLICY, null));
    expect(await stored()).toEqual(settings);
  });
});

describe('SettingsStore with a store that fails', () => {
  it('gives the defaults when it cannot be read', async () => {
    failing('get');
    expect(await new SettingsStore(UNMANAGED).get()).toEqual(settingsUnder(NO_POLICY, null));
  });

  it.each(['get', 'set'] as const)(
    'holds the change and says that it is not saved (%s fails)',
    async (method) => {
      failing(method);
      const store = new SettingsStore(UNMANAGED);
      const { settings, saved } = await store.change({ paused: true });
      expect(saved).toBe(false);
      expect(settings).toEqual(settingsUnder(NO_POLICY, { paused: true }));
      expect(await store.get()).toEqual(settings);
      await store.change(hide('a.example'));
      expect(await store.get()).toMatchObject({ paused: true, hiddenSites: [{ host: 'a.example' }] });
    },
  );

  it('still knows what is stored when it can be read and not written', async () => {
    await fakeBrowser.storage.local.set({ settings: { paused: false, hiddenSites: [SITE] } });
    failing('set');
    const { settings, saved } = await new SettingsStore(UNMANAGED).change({ paused: true });
    expect(saved).toBe(false);
    expect(settings).toMatchObject({ paused: true, hiddenSites: [SITE] });
  });

  it('does not forget a change that was not saved when a later one is', async () => {
    const store = new SettingsStore(UNMANAGED);
    const full = failing('set');
    await store.change({ paused: true });
    full.mockRestore();
    const { settings, saved } = await store.change(hide('a.example'));
    expect(saved).toBe(true);
    expect(settings).toMatchObject({ paused: true, hiddenSites: [{ host: 'a.example' }] });
    expect(await new SettingsStore(UNMANAGED).get()).toEqual(settings);
  });
});
