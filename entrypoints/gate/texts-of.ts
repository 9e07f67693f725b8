import { OVERLAP, PIECE, SLICE } from '@/components/gate/any-slice';

/**
 * The texts of a page. Those of a page whose HTML is longer than a slice come in pieces that overlap: to have all of
 * its text at once would take the browser as long as everything else that we do there.
 */
export function* textsOf({ title, body }: Document): Generator<string> {
  yield title;
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Not joined with the title: that would copy a long text once more, and the engine then collects garbage.
  if (!load || load.decodedBodySize <= SLICE) return yield body.textContent as string;
  const walker = document.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  let piece = '';
  while (walker.nextNode()) {
    piece += walker.currentNode.nodeValue;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = piece.slice(-OVERLAP);
  }
  yield piece;
}
