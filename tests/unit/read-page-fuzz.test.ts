// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPage } from '@/entrypoints/page/read-page';
import { detectIn } from './topic';

/** The same cases in every run, so that a red test is red again; change it to look for more. */
const SEED = 1;
const INLINE = ['b', 'span', 'i', 'em', 'mark', 'sub'];
const SENTENCES = [
  'Russian troops have landed in Venezuela, officials in Caracas said on Monday.',
  'The Kremlin shipped missiles to Caracas last month, two people who saw them said.',
  'Rain in the north, sun in the south, and snow above a thousand metres.',
  'Two Tu-160 bombers of the Russian air force flew to Maiquetía for an exercise.',
];

/** Where a sentence is cut, and what each piece is put into: an element, or two comments. */
const cuts = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 70 }), fc.constantFrom(...INLINE, 'comment', 'text')),
  { maxLength: 12 },
);

beforeEach(() => {
  // happy-dom draws nothing, and so has no word on what is seen.
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('a text cut at any boundary of nodes is read as the same text, and found the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SENTENCES), cuts, async (sentence, places) => {
      const whole = await blocksOf([document.createTextNode(sentence)]);
      const cut = await blocksOf(piecesOf(sentence, places));
      expect(cut).toEqual(whole);
      expect(detectIn('en', cut)).toEqual(detectIn('en', whole));
    }),
    { numRuns: 300, seed: SEED },
  );
});

async function blocksOf(nodes: Node[]) {
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = 'News of the day';
  const paragraph = document.createElement('p');
  paragraph.append(...nodes);
  article.append(heading, paragraph);
  document.body.replaceChildren(article);
  return (await readPage(document)).map(({ text, zone }) => ({ text, zone }));
}

function piecesOf(sentence: string, places: [at: number, into: string][]): Node[] {
  const ends = [...new Set(places.map(([at]) => at).filter((at) => at < sentence.length))].sort(
    (a, b) => a - b,
  );
  return [0, ...ends].flatMap((start, index): Node[] => {
    const text = document.createTextNode(sentence.slice(start, ends[index] ?? sentence.length));
    const into = places[index]?.[1] ?? 'text';
    if (into === 'text') return [text];
    if (into === 'comment') return [document.createComment('-'), text, document.createComment('-')];
    const element = document.createElement(into);
    element.append(text);
    return [element];
  });
}
