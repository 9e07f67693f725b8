import { SHEET_WIDTH } from '@/components/placement/sheet-width';
import { askBackground } from './ask-background';

/** The name of the marks in the page's registry of highlights; the rule for it is in background/messages.ts. */
const MARK = 'aclara-passage';

/** Elements whose text is not drawn. */
const SILENT = 'script,style,noscript,template,textarea,select';

/**
 * Scrolls to a passage and marks it with the CSS Custom Highlight API, which leaves the page's elements as they are.
 *
 * @param place The element in which the passage was read; where that is gone, the whole page is searched.
 * @returns Whether the passage is still there to be seen.
 */
export async function markPassage(passage: string, place: Element | undefined): Promise<boolean> {
  const range = (place?.isConnected ? findText(passage, place) : null) ?? findText(passage, document.body);
  if (!range) return false;
  await askBackground('needMarks', undefined).catch(() => {
    // The extension was updated under the open page: the passage comes into view without a mark.
  });
  CSS.highlights.set(MARK, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Where a sheet covers the lower part of a narrow screen, the upper part is left to read in.
  const block = innerWidth <= SHEET_WIDTH ? 'start' : 'center';
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block, inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** Takes the mark off the page. */
export function unmark(): void {
  CSS.highlights?.delete(MARK);
}

/** Finds text as a reader sees it, with one space between words, however the page's source has it. */
function findText(passage: string, root: Element): Range | null {
  const wanted = passage.replace(/\s+/gu, ' ').trim();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement && !parentElement.closest(SILENT) && parentElement.checkVisibility()
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  let text = '';
  /** For each unit of `text`, where it stands in the page. */
  const places: [node: Node, offset: number][] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const source = node.nodeValue ?? '';
    for (let offset = 0; offset < source.length; offset += 1) {
      const space = /\s/u.test(source[offset] ?? '');
      if (space && text.endsWith(' ')) continue;
      text += space ? ' ' : source[offset];
      places.push([node, offset]);
    }
  }
  const at = text.indexOf(wanted);
  const start = places[at];
  const end = places[at + wanted.length - 1];
  if (at < 0 || !start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(end[0], end[1] + 1);
  return range;
}
