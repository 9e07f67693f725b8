import { describe, expect, it, vi } from 'vitest';
import { anySlice, SLICE } from '@/components/gate/any-slice';

describe('a search in slices', () => {
  it.each([
    ['a short text in one task', 1_000, 0],
    ['a text of one slice in one task', SLICE, 0],
    ['a text of a slice and a sign in two', SLICE + 1, 1],
    ['five million signs in five', 5 * SLICE, 4],
  ])('takes %s', async (_, length, pauses) => {
    const pause = vi.fn(async () => {});
    const names = vi.fn(() => false);
    expect(await anySlice(['x'.repeat(length)], names, pause)).toBe(false);
    expect(pause).toHaveBeenCalledTimes(pauses);
    expect(names).toHaveBeenCalledTimes(pauses + 1);
    for (const [slice] of names.mock.calls as unknown as [string][]) {
      expect(slice.length).toBeLessThanOrEqual(SLICE + 100);
    }
  });

  it('ends with the first slice that names it', async () => {
    const pause = vi.fn(async () => {});
    const text = `${'x'.repeat(SLICE + 500)}Caracas${'x'.repeat(3 * SLICE)}`;
    expect(await anySlice(['A title', text], (slice) => slice.includes('Caracas'), pause)).toBe(true);
    expect(pause).toHaveBeenCalledTimes(1);
  });

  it.each([-7, -4, -1, 0, 1])('finds a word that lies across two slices (%i)', async (shift) => {
    const text = `${'x'.repeat(SLICE + shift)}Caracas${'x'.repeat(SLICE)}`;
    expect(
      await anySlice(
        [text],
        (slice) => slice.includes('Caracas'),
        async () => {},
      ),
    ).toBe(true);
  });
});
