// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '@/entrypoints/gate/watch-page';
import { titled } from '../hostile/case';

let hidden = true;
const show = () => {
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  hidden = true;
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  titled(18, 'a page that is prerendered is hidden, and not looked at until it is shown'),
  titled(19, 'a tab in the background waits until it is looked at'),
])('%s', async () => {
  const look = vi.fn(async () => true);
  watchPage(look);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).not.toHaveBeenCalled();
  show();
  await vi.advanceTimersByTimeAsync(10);
  expect(look).toHaveBeenCalledTimes(1);
});

it('a page that changes all the time is looked at ever more seldom, and at last no more', async () => {
  const look = vi.fn(async () => true);
  watchPage(look);
  show();
  const looksAfter = async (seconds: number) => {
    for (let at = 0; at < seconds * 4; at += 1) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(250);
    }
    return look.mock.calls.length;
  };
  expect(await looksAfter(20)).toBeLessThanOrEqual(5);
  const atLast = await looksAfter(400);
  expect(atLast).toBe(8);
  expect(await looksAfter(60)).toBe(atLast);
});

it('what changes while we look is looked at again', async () => {
  let end: (wanted: boolean) => void = () => {};
  const look = vi.fn(() => new Promise<boolean>((done) => (end = done)));
  watchPage(look);
  show();
  await vi.advanceTimersByTimeAsync(10);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(10);
  end(true);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(look).toHaveBeenCalledTimes(2);
});

it('whoever says no is asked no more', async () => {
  const look = vi.fn(async () => false);
  watchPage(look);
  show();
  await vi.advanceTimersByTimeAsync(10);
  document.body.append(document.createElement('p'));
  history.pushState(null, '', '#further');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});
