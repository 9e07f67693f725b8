/** Letters of a word that are hashed: enough to tell it, few enough that endings do not matter. */
const LEAST = 4;
const MOST = 8;
/** Bits a word, and looks a word: one word in a hundred is taken for a known one. */
const BITS = 10;
const LOOKS = 7;

/**
 * A simulation, not the gate: what a look would cost if topics were counted in thousands. The words are kept as the
 * bits of a Bloom filter, which grows by ten bits a word, and the text is read once, so that the cost does not depend on
 * how many topics there are; what the filter lets through would be asked for in full by the background.
 */
export function hashedGate(words: Iterable<string>): { bytes: number; look(text: string): number } {
  const starts = new Set(
    [...words].map((word) =>
      word
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
        .slice(0, MOST),
    ),
  );
  const size = Math.max(64, starts.size * BITS);
  const bits = new Uint8Array(Math.ceil(size / 8));
  const places = (hash: number) =>
    Array.from({ length: LOOKS }, (_, at) => (((hash ^ (at * 0x9e3779b1)) * 0x85ebca6b) >>> 0) % size);
  for (const start of starts) {
    let hash = 0x811c9dc5;
    for (const letter of start) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    for (const place of places(hash)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  const has = (hash: number) => {
    for (let at = 0; at < LOOKS; at += 1) {
      const place = (((hash ^ (at * 0x9e3779b1)) * 0x85ebca6b) >>> 0) % size;
      if (((bits[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
    }
    return true;
  };
  return {
    bytes: bits.length,
    look(text) {
      let found = 0;
      let hash = 0x811c9dc5;
      let length = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at) | 0x20;
        if (code >= 0x61 && (code <= 0x7a || code >= 0xc0)) {
          if (length >= MOST) continue;
          hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
          length += 1;
          if (length >= LEAST && has(hash)) found += 1;
        } else {
          hash = 0x811c9dc5;
          length = 0;
        }
      }
      return found;
    },
  };
}
