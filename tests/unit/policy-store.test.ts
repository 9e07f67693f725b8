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

it('says nothing where the browser has no such store, as Firefox without a policy', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect(await new PolicyStore().get()).toEqual(NO_POLICY);
});
