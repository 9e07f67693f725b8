/** Something in the note that can be pressed, as assistive technology is told of it. */
export interface NoteControl {
  role: string;
  name: string;
  /** Corner and size in CSS pixels of the viewport. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The note on a page as a reader meets it: the attributes of its `<aside>`, its text, and its controls. */
export interface Note {
  view: string;
  stance: string;
  topic: string;
  lang: string;
  dir: string;
  /** The name of the region, from `aria-label`. */
  label: string;
  /** The text that is drawn, without what is hidden. */
  text: string;
  /** In reading order, without those that are hidden or disabled. */
  controls: NoteControl[];
  /** Corner and size in CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** The element that holds the note; always a child of the document element. */
export const HOST = 'aclara-context';

/** Roles a reader can press or type into, in ARIA's words. */
export const CONTROL_ROLES = new Set([
  ...['button', 'link', 'tab', 'switch', 'checkbox', 'radio', 'combobox', 'textbox', 'searchbox'],
  ...['menuitem', 'menuitemcheckbox', 'menuitemradio'],
]);

/** Reads all of a note but its controls. Runs in the page, so it may use nothing from outside its body. */
export function describeAside(aside: HTMLElement): Omit<Note, 'controls'> {
  const { x, y, width, height } = aside.getBoundingClientRect();
  return {
    view: aside.dataset.view ?? '',
    stance: aside.dataset.stance ?? '',
    topic: aside.dataset.topic ?? '',
    lang: aside.lang,
    dir: aside.dir,
    label: aside.getAttribute('aria-label') ?? '',
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as read.
    text: aside.innerText,
    box: { x, y, width, height },
  };
}

/** What a note is made of, for a copy that is open to tools that cannot see into closed shadow roots. */
export interface NoteSource {
  html: string;
  css: string;
}

/** Runs in the page, so it may use nothing from outside its body. */
export function describeSource(aside: HTMLElement): NoteSource {
  const { adoptedStyleSheets } = aside.getRootNode() as ShadowRoot;
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return { html: aside.outerHTML, css: rules.map(({ cssText }) => cssText).join('\n') };
}

/**
 * Draws a copy of a note with an open shadow root at the end of a page, and not in the top layer, where axe cannot
 * tell a contrast, nor can it while the note fades in. Runs in that page, see above.
 */
export function drawCopy({ html, css }: NoteSource): void {
  const host = document.body.appendChild(document.createElement('aclara-context'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css.replaceAll(':popover-open', '')} .note { animation: none }`);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = html;
  root.querySelector('[popover]')?.removeAttribute('popover');
}

/**
 * Scrolls a control of the note into view and says where its middle is. Runs in the page, so it may use nothing
 * from outside its body.
 *
 * @returns The point in CSS pixels of the viewport; `null` where something else lies on it.
 */
export function middleOf(control: Element): { x: number; y: number } | null {
  control.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = control.getBoundingClientRect();
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const root = control.getRootNode();
  const hit = root instanceof ShadowRoot ? root.elementFromPoint(point.x, point.y) : null;
  return hit && control.contains(hit) ? point : null;
}
