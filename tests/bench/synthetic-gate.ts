import { codeOf } from '@/components/build/code-of';
import { gatePatterns } from '@/components/build/gate-patterns';
import {
  CONTENT_FOLDER,
  type Content,
  readContent,
  type TopicContent,
} from '@/components/build/read-content';
import { gateOf } from '@/components/gate/may-concern';
import { hashedGate } from './hashed-gate.ts';
import type { Growth } from './measure-growth.ts';
import { quantile } from './statistics.ts';

const content = readContent(CONTENT_FOLDER);
const SAMPLES = 15;

/** Measures the gate of as many topics and languages, made of the words of the real ones with other letters. */
export function measureGate(topics: number, languages: number, text: string): Growth {
  const grown = grow(topics, languages);
  const patterns = gatePatterns(grown);
  const gate = gateOf(patterns);
  return {
    name: `${topics} × ${languages}`,
    words: wordsOf(grown).size,
    bytes: Buffer.byteLength(codeOf(patterns)),
    micros: median(() => gate.place(text)),
  };
}

/** The same with words kept as hashes: see `hashedGate`. */
export function measureHashed(topics: number, text: string): Growth {
  const words = wordsOf(grow(topics, 24));
  const gate = hashedGate(words);
  return {
    name: `${topics} × 24, as hashes (simulated)`,
    words: words.size,
    bytes: gate.bytes,
    micros: median(() => gate.look(text)),
  };
}

function median(look: () => unknown): number {
  look();
  const found: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const start = performance.now();
    look();
    found.push((performance.now() - start) * 1_000);
  }
  return quantile(found, 0.5);
}

function wordsOf({ topics }: Content): Set<string> {
  const words = Object.values(topics).flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ signals }) => [...signals.gate.place, ...signals.gate.actor]),
  );
  return new Set(words);
}

function grow(topics: number, languages: number): Content {
  const [real] = Object.values(content.topics);
  if (!real) throw new Error('There is no topic to grow.');
  const grown = Array.from({ length: topics }, (_, at): [string, TopicContent] => {
    const texts = Object.entries(real.texts).flatMap(([language, one]) =>
      Array.from({ length: languages / 24 }, (__, more) => {
        const step = at * 2 + more;
        const shifted = (list: readonly string[]) => list.map((word) => shift(word, step));
        const gate = { actor: shifted(one.signals.gate.actor), place: shifted(one.signals.gate.place) };
        return [`${language}${more}`, { ...one, signals: { ...one.signals, gate } }] as const;
      }),
    );
    return [`topic-${at}`, { ...real, texts: Object.fromEntries(texts) }];
  });
  return { ...content, topics: Object.fromEntries(grown) };
}

/** Another word of the same script and length: its letters moved round within their alphabet, its last one most. */
function shift(word: string, step: number): string {
  if (step === 0) return word;
  return [...word]
    .map((letter, at) => {
      const code = letter.codePointAt(0) ?? 0;
      const turn = (first: number, count: number) =>
        String.fromCodePoint(first + ((code - first + step * (at + 1) * 7) % count));
      if (/[a-z]/u.test(letter)) return turn(97, 26);
      if (/[а-я]/u.test(letter)) return turn(0x430, 32);
      if (/[α-ω]/u.test(letter)) return turn(0x3b1, 25);
      if (/[א-ת]/u.test(letter)) return turn(0x5d0, 27);
      if (/[ب-غ]/u.test(letter)) return turn(0x628, 19);
      if (/[क-ह]/u.test(letter)) return turn(0x915, 37);
      if (/[ア-ン]/u.test(letter)) return turn(0x30a2, 82);
      if (/[가-힣]/u.test(letter)) return turn(0xac00, 11_172);
      if (/[一-鿿]/u.test(letter)) return turn(0x4e00, 20_000);
      return letter;
    })
    .join('');
}
