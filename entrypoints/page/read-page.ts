import type { Block } from '@/components/detector/detection';
import { zoneOf } from '@/components/detector/zone-of';
import { breather } from '../gate/breather';

/** A block of the page's text, with the element it stands in. */
export interface PageBlock extends Block {
  element: Element;
}

/** Where somebody writes. */
export const EDITABLE =
  '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],[role="textbox"]';

/** Elements whose text is never the article's own. */
const APART =
  'script,style,noscript,template,select,datalist,textarea,input,button,svg,math,canvas,iframe,object,video,audio,' +
  `nav,menu,[hidden],${EDITABLE},` +
  '[role="navigation"],[role="search"],[role="menu"],[role="menubar"],[role="listbox"],[role="tablist"]';

/** Elements whose text is not the article's own, unless the article itself is in them: some pages are one form. */
const ASIDE =
  'aside,footer,form,dialog,[inert],[aria-hidden="true"],[role="complementary"],[role="contentinfo"],' +
  '[role="dialog"],[role="alertdialog"]';

/** Names that pages give to what surrounds an article, as whole words of a class or an id; not "has-sidebar". */
const ASIDE_NAMES =
  /(?:^|\s|(?<!\b(?:has|with|without|no|show|hide|is))[_-])(?:comments?|comentarios?|disqus|related|relacionad[oa]s?|recirc\w*|recommend\w*|sidebar|menu|navbar|nav|breadcrumbs?|footer|share|social|newsletter|cookie\w*|consent|promo\w*|sponsor\w*|advert\w*|most-?read|trending|popular|teasers?|outbrain|taboola|pagination)(?:$|[\s_-])/iu;

/** Elements that do not break a line of text. All others end the block before them. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements that hold the article itself. */
const MAIN = 'article,main,[role="main"],[role="article"],[itemprop="articleBody"]';
const ARTICLE_SIGNS = 'h1,main,[role="main"],[itemprop="articleBody"]';

/** A teaser's paragraphs have about 150 UTF-16 units, the shortest news item twice as many. */
const ARTICLE = 300;

const HEADING = /^h([1-6])$/u;

/** Nodes read without a look at the clock. */
const STEPS = 50;

/** These stand inside a line of text and do not end it. */
const SILENT = /^(?:script|style|noscript|template|svg|math|button|input|select|textarea)$/u;

/**
 * Reads the visible article text of a page, block by block, without menus, related links, comments, forms,
 * scripts and hidden text. Leaves the page as it is; walks it without recursion, so that no depth of nesting
 * can exhaust the stack, and pauses on long pages.
 *
 * Mozilla's Readability would do this too, but it needs a copy of the document and takes 180 times as long as
 * reading the text, over the 50 ms of a long task on an ordinary article.
 */
export async function readPage(page: Document): Promise<PageBlock[]> {
  const root = page.body;
  const reader = new BlockReader(root);
  const breathe = breather();
  let steps = 0;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    steps += 1;
    if (steps % STEPS === 0) await breathe();
    let next: Node | null = null;
    if (node instanceof Element) {
      if (reader.enter(node)) {
        next = node.firstChild;
        if (next === null) reader.leave(node);
      }
    } else if (node.nodeType === Node.TEXT_NODE) reader.add(node.nodeValue ?? '');
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next !== null) break;
      node = node.parentNode;
      if (node instanceof Element && node !== root) reader.leave(node);
    }
    node = next;
  }
  return withTitle(page, reader.finish());
}

/** Takes the elements and texts of a page in their order, and makes blocks of them. */
class BlockReader {
  readonly #pageHasArticle: boolean;
  readonly #blocks: PageBlock[] = [];
  /** Elements around the current place that matter, counted on the way in and out. */
  readonly #around = { links: 0, articles: 0, headings: [] as Element[] };
  #element: Element;
  #parts: string[] = [];
  #linked = 0;
  #prose = 0;

  constructor(root: Element) {
    this.#element = root;
    this.#pageHasArticle = hasArticle(root);
  }

  /** Says whether to go into an element. */
  enter(element: Element): boolean {
    if (isApart(element)) {
      if (!SILENT.test(element.localName)) this.#end(this.#element);
      return false;
    }
    if (element.localName === 'br') this.#parts.push('\n');
    else if (!INLINE.has(element.localName)) this.#end(element);
    if (element.localName === 'a') this.#around.links += 1;
    if (element.matches(MAIN)) this.#around.articles += 1;
    if (HEADING.test(element.localName)) this.#around.headings.push(element);
    return true;
  }

  /** Every element that was entered is left. */
  leave(element: Element): void {
    if (!INLINE.has(element.localName)) this.#end(element.parentElement ?? element);
    if (element.localName === 'a') this.#around.links -= 1;
    if (element.matches(MAIN)) this.#around.articles -= 1;
    if (this.#around.headings.at(-1) === element) this.#around.headings.pop();
  }

  /** Line breaks in the source are spaces to the reader, and no ends of sentences. */
  add(source: string): void {
    const text = source.replace(/\s+/gu, ' ');
    this.#parts.push(text);
    if (this.#around.links > 0 && text.trim() !== '') this.#linked += text.length;
  }

  finish(): PageBlock[] {
    this.#end(this.#element);
    return this.#blocks;
  }

  #end(next: Element): void {
    const element = this.#element;
    const text = this.#parts.join('').trim();
    const linkedShare = this.#linked / Math.max(1, text.length);
    this.#element = next;
    this.#parts = [];
    this.#linked = 0;
    if (text === '') return;
    const zone = zoneOf({
      length: text.length,
      linkedShare,
      heading: Number(HEADING.exec(this.#around.headings[0]?.localName ?? '')?.[1] ?? 0),
      paragraph: element.localName === 'p',
      inArticle: this.#around.articles > 0,
      pageHasArticle: this.#pageHasArticle,
      proseBefore: this.#prose,
    });
    if (zone === 'other' || !isVisible(element)) return;
    if (zone !== 'headline') this.#prose += 1;
    this.#blocks.push({ text, zone, element });
  }
}

/** Some pages mark only their teasers as articles: an article has a headline, or prose of some length. */
export function hasArticle(root: Element): boolean {
  return [...root.querySelectorAll(MAIN)].slice(0, 20).some((main) => {
    if (main.querySelector('h1') !== null) return true;
    const paragraphs = [...main.querySelectorAll('p')].slice(0, 20);
    return paragraphs.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0) > ARTICLE;
  });
}

function isApart(element: Element): boolean {
  if (element.matches(APART)) return true;
  if (!element.matches(ASIDE) && !hasAsideName(element)) return false;
  return !element.matches(ARTICLE_SIGNS) && element.querySelector(ARTICLE_SIGNS) === null;
}

function hasAsideName(element: Element): boolean {
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return name.length > 1 && name.length < 500 && ASIDE_NAMES.test(name);
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** A page without a headline of its own is headed by its title. */
function withTitle(page: Document, blocks: PageBlock[]): PageBlock[] {
  const title = page.title.trim();
  if (title === '' || blocks.length === 0 || blocks.some(({ zone }) => zone === 'headline')) return blocks;
  return [{ text: title, zone: 'headline', element: page.body }, ...blocks];
}
