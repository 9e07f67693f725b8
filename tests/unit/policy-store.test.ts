import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_POLICY } from '@/components/settings/policy';
import { PolicyStore } from '@/entrypoints/background/policy-store';

beforeEach(() => fakeBrowser.reset());

it('is read once, and anew when it changes', async () => {
  let policy: object = { quiet: true };
  const get = vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => Promise.resolve(policy));
  const store = new PolicyStore();
  const changed = vi.fn();
  store.onChange(changed);
  expect((await store.get()).choices).toEqual({ form: 'pill' });
  await store.get();
  expect(get).toHaveBeenCalledTimes(1);

  policy = { paused: true };
  await fakeBrowser.storage.onChanged.trigger({}, 'local');
  expect(changed).not.toHaveBeenCalled();
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
  expect(changed).toHaveBeenCalledTimes(1);
  expect((await store.get()).choices).toEqual({ paused: true });
});

it('is that of last time while the browser does not answer, and another one as soon as it does', async () => {
  vi.useFakeTimers();
  await fakeBrowser.storage.local.set({ policy: { quiet: true } });
  let answer: (policy: Record<string, unknown>) => void = () => {};
  const get = () => new Promise<Record<string, unknown>>((done) => (answer = done));
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(get);
  const store = new PolicyStore();
  const changed = vi.fn();
  store.onChange(changed);
  const first = store.get();
  await vi.advanceTimersByTimeAsync(50);
  expect((await first).choices).toEqual({ form: 'pill' });
  expect(changed).not.toHaveBeenCalled();

  answer({ paused: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(changed).toHaveBeenCalledTimes(1);
  expect((await store.get()).choices).toEqual({ paused: true });
  expect(await fakeBrowser.storage.local.get('policy')).toEqual({ policy: { paused: true } });
  vi.useRealTimers();
});

it('says nothing where the browser has no such store, as Firefox without a policy', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect(await new PolicyStore().get()).toEqual(NO_POLICY);
});
