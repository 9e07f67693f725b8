import { vi } from 'vitest';

/** Work done on a text, counted and not timed: the units of all strings that are normalised or cut out of others. */
export function unitsWorkedOn(run: () => void): number {
  const normalize = vi.spyOn(String.prototype, 'normalize');
  const slice = vi.spyOn(String.prototype, 'slice');
  try {
    run();
    return [...normalize.mock.results, ...slice.mock.results].reduce(
      (sum, { value }) => sum + value.length,
      0,
    );
  } finally {
    normalize.mockRestore();
    slice.mockRestore();
  }
}
