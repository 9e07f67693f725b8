import { expect, it, vi } from 'vitest';
import { offerMenu, onCommands } from '@/entrypoints/background/commands';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('starts where the browser has neither keys nor a menu for extensions, as Firefox for Android', async () => {
  expect(() => onCommands(async () => {})).not.toThrow();
  await expect(offerMenu()).resolves.toBeUndefined();
});
