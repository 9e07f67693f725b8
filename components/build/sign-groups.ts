import type { SignGroup } from '../gate/may-concern.ts';

/** One of what texts seldom have: the letters of a script, a letter that is a syllable, or unusual signs. */
export type Rare =
  | { block: string; words: RegExp; marks?: string | undefined }
  | { letter: string }
  | { unusual: string };

/**
 * Puts together what the engine can look for at once, and with it the signs that any script can have. Measured in
 * Chromium 156: a class of characters is looked for many signs at a time, as fast as a single character, where all of
 * them are in the same half of their blocks of 128 and share a bit that no sign of ASCII has. Any other class, and one
 * of few letters only, costs up to twenty times as much: more than all of these together.
 */
export function signGroups(rare: readonly Rare[]): SignGroup[] {
  const groups = new Map<string, Rare[]>();
  for (const one of [...rare, ...UNUSUAL.map((unusual) => ({ unusual }))]) {
    const code = firstOf(rangesOf(one));
    // The signs below 0x400 share a bit as well: that of 0x100.
    const key = code & 0x80 ? 'upper half' : `lower half, with bit ${31 - Math.clz32(code | 0x200)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const alone = group.length === 1;
    const scripts = group.flatMap((one) => {
      if (!('block' in one)) return [];
      const { block, marks, words } = one;
      return [
        {
          ...(alone ? {} : { block: classOf(block) }),
          words,
          ...(marks ? { marks: classOf(marks) } : {}),
        },
      ];
    });
    const letters = group.map((one) => ('letter' in one ? one.letter : '')).join('');
    const unusual = group.map((one) => ('unusual' in one ? one.unusual : '')).join('');
    const all = group.map(rangesOf).join('');
    return {
      ...(all === unusual ? {} : { all: classOf(all) }),
      ...(scripts.length > 0 ? { scripts } : {}),
      ...(letters ? { letters } : {}),
      ...(unusual ? { odd: classOf(unusual) } : {}),
    };
  });
}

/** The code of the first sign of a class: of `\\u0600-\\u067f` 0x600. */
function firstOf(ranges: string): number {
  return ranges.startsWith('\\u') ? Number.parseInt(ranges.slice(2, 6), 16) : ranges.charCodeAt(0);
}

function rangesOf(one: Rare): string {
  return 'block' in one ? one.block : 'letter' in one ? one.letter : one.unusual;
}

function classOf(ranges: string): RegExp {
  return new RegExp(ranges.length > 1 ? `[${ranges}]` : ranges);
}

/**
 * What can stand in a word of any script that the patterns do not have: a soft hyphen, marks, zero-width and direction
 * signs, and letters with another code (full width, Arabic shapes, parts of Korean ones, bold ones, a Turkish capital).
 */
const UNUSUAL = [
  '\\u00ad',
  'İ',
  '\\u0300-\\u036f',
  '\\u1100-\\u117f',
  '\\u180e',
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f',
  '\\ud835',
  '\\ufe00-\\ufe7f',
  'ﺀ-\\ufeff',
  'Ａ-ｿ',
];
