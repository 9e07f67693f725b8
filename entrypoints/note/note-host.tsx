import { browser } from '@wxt-dev/browser'; // see page/ask-background.ts
import { render } from 'preact';
import { Note } from '@/components/card/Note';
import styles from '@/components/card/note.css?inline';
import type { NoteContent } from '@/components/card/note-content';
import { placeNote } from '@/components/placement/place-note';
import { SHEET_WIDTH } from '@/components/placement/sheet-width';
import { findObstacles } from './find-obstacles';
import { trustsEvent } from './trusts-event';

const HOST = 'aclara-context';
/** Events by which a reader acts in the note. */
const ACTIONS = ['click', 'auxclick', 'keydown', 'input', 'change'];
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The note on the page: one host element as the last child of the document element, with a closed shadow root,
 * so that page and note never meet. When the page removes it or changes it, it comes back once and then stays away.
 */
export class NoteHost {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #watch: MutationObserver | null = null;
  #content: NoteContent | null = null;
  #restored = false;
  #gone = false;
  /** Where the focus was before the reader jumped into the note. */
  #before: HTMLElement | null = null;

  /** Shows the note, or shows it anew with other content. Does nothing once the page removed it twice. */
  show(content: NoteContent): void {
    if (this.#gone) return;
    const moved = this.#content !== null && this.#content.corner !== content.corner;
    this.#content = content;
    const root = this.#root ?? this.#mount();
    render(<Note {...content} onDraw={() => this.place(true)} />, root);
    this.#popUp();
    this.place(moved);
  }

  /** Takes the note off the page; `show` can bring it back. */
  remove(): void {
    const focused = this.#host !== null && document.activeElement === this.#host;
    this.#watch?.disconnect();
    document.removeEventListener('fullscreenchange', this.#onFullscreen);
    removeEventListener('resize', this.#onResize);
    if (this.#root) render(null, this.#root);
    this.#host?.remove();
    this.#host = this.#root = this.#watch = this.#content = null;
    if (focused) this.#leave();
  }

  /** Puts the focus into the note; or, if it is there, back where it was. */
  jump(): void {
    if (!this.#host) return;
    if (document.activeElement === this.#host) {
      (this.#root?.activeElement as HTMLElement | null)?.blur();
      this.#leave();
      return;
    }
    this.#before = document.activeElement as HTMLElement | null;
    this.#root?.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  /** Finds the note's place anew; unless it must, not while the reader is busy with the note. */
  place(must = false): void {
    const note = this.#root?.querySelector<HTMLElement>('[popover]');
    if (!this.#host || !this.#content || !note?.matches(':popover-open')) return;
    const placed = note.style.length > 0;
    if (placed && !must && (note.matches(':hover') || document.activeElement === this.#host)) return;
    note.removeAttribute('style');
    const { innerWidth, innerHeight } = window;
    const narrow = innerWidth <= SHEET_WIDTH;
    const margin = narrow && note.dataset.view === 'card' ? 0 : narrow ? 12 : 20;
    const size = note.getBoundingClientRect();
    const { edge, side, shift, maxHeight } = placeNote(
      this.#content.corner,
      note.dir === 'rtl' ? 'left' : 'right',
      {
        viewport: { width: innerWidth, height: innerHeight },
        note: size,
        margin,
        obstacles: findObstacles(this.#host, margin + size.width),
      },
    );
    note.style.setProperty('inset', 'auto');
    note.style.setProperty(edge, `${shift}px`);
    note.style.setProperty(side, `${margin}px`);
    note.style.setProperty('--room', `${maxHeight}px`);
    // Moved far enough from one edge, it lies at the other; a sheet is round where it does not.
    const beyond = innerHeight - shift - Math.min(size.height, maxHeight);
    const other = edge === 'top' ? 'bottom' : 'top';
    note.dataset.edge = shift <= 0 ? edge : beyond <= 0 ? other : 'none';
  }

  readonly #onFullscreen = () => {
    this.#popUp();
    this.place();
  };
  readonly #onResize = () => this.place();

  #leave(): void {
    if (this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  #mount(): ShadowRoot {
    // A note of an earlier version of the extension has nobody left who answers its buttons.
    for (const old of document.querySelectorAll(`html > ${HOST}`)) old.remove();
    const host = document.createElementNS(XHTML, HOST) as HTMLElement;
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    this.#host = host;
    this.#root = root;
    document.documentElement.append(host);
    this.#watch = new MutationObserver(() => this.#onPageChange());
    this.#watch.observe(document.documentElement, { childList: true });
    this.#watch.observe(host, { attributes: true });
    for (const type of ACTIONS) root.addEventListener(type, this.#onAction, { capture: true });
    document.addEventListener('fullscreenchange', this.#onFullscreen);
    addEventListener('resize', this.#onResize);
    return root;
  }

  /** Keeps from the note what no reader did. */
  readonly #onAction = (event: Event) => {
    const note = this.#root?.querySelector('[popover]');
    if (this.#host && note && trustsEvent(event, this.#host, note)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  /** The page took the note away, or changed its host: that is put right once. */
  #onPageChange(): void {
    const host = this.#host;
    if (host === null || (host.isConnected && host.attributes.length === 0)) return;
    // Where the extension was updated, the next version takes the old note away, and that one stays away.
    if (this.#restored || browser.runtime?.id === undefined) {
      this.#gone = true;
      this.remove();
      return;
    }
    this.#restored = true;
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (host.isConnected) this.#watch?.takeRecords();
    else document.documentElement.append(host);
    this.#popUp();
  }

  /** In the top layer, where no page's `z-index` reaches; out of it while the page fills the screen. */
  #popUp(): void {
    const note = this.#root?.querySelector<HTMLElement>('[popover]');
    if (!note?.isConnected) return;
    const open = note.matches(':popover-open');
    if (document.fullscreenElement !== null && open) note.hidePopover();
    else if (document.fullscreenElement === null && !open) note.showPopover();
  }
}
