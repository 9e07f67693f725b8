import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome } from '@/entrypoints/background/open-welcome';

const create = vi.fn();

/** An installation of a kind, as `management.getSelf` tells it. */
function installedAs(installType: string): void {
  const management = { getSelf: async () => ({ installType }) };
  Object.assign(fakeBrowser, { management });
  Object.assign(fakeBrowser.tabs, { create });
}

beforeEach(() => create.mockReset());

it.each(['normal', 'sideload', 'development'])(
  'greets a reader once, after a %s installation',
  async (type) => {
    installedAs(type);
    await openWelcome('install');
    expect(create.mock.calls).toEqual([[{ url: '/welcome.html' }]]);
  },
);

it.each([
  ['install', 'admin'],
  ['update', 'normal'],
  ['browser_update', 'normal'],
])('greets nobody after %s where the installation is %s', async (reason, type) => {
  installedAs(type);
  await openWelcome(reason);
  expect(create).not.toHaveBeenCalled();
});
