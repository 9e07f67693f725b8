import { describe, expect, it, vi } from 'vitest';
import { anySlice, SLICE } from '@/components/gate/any-slice';

describe('a search in slices', () => {
  it.each([
    ['a short text at once', 1_000, 1],
    ['a text of one slice at once', SLICE, 1],
    ['a text of a slice and a sign in two', SLICE + 1, 2],
    ['a text of five slices in five', 5 * SLICE, 5],
  ])('takes %s', async (_, length, slices) => {
    const breathe = vi.fn(async () => {});
    const names = vi.fn(() => false);
    expect(await anySlice(['x'.repeat(length)], names, breathe)).toBe(false);
    expect(breathe).toHaveBeenCalledTimes(slices);
    expect(names).toHaveBeenCalledTimes(slices);
    for (const [slice] of names.mock.calls as unknown as [string][]) {
      expect(slice.length).toBeLessThanOrEqual(SLICE + 100);
    }
  });

  it('ends with the first slice that names it', async () => {
    const breathe = vi.fn(async () => {});
    const text = `${'x'.repeat(SLICE + 500)}Caracas${'x'.repeat(3 * SLICE)}`;
    expect(await anySlice(['A title', text], (slice) => slice.includes('Caracas'), breathe)).toBe(true);
    expect(breathe).toHaveBeenCalledTimes(3);
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
