import { render } from 'preact';
import { Note, type NoteProps } from '@/components/card/Note';
import styles from '@/components/card/note.css?inline';

const HOST = 'aclara-context';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What the page script wants shown; the note keeps the rest to itself. */
export type NoteContent = Omit<NoteProps, 'onRemove'>;

/**
 * The note on the page: one host element as the last child of the document element, with a closed shadow root,
 * so that page and note never meet. When the page removes it, it comes back once and then stays away.
 */
export class MountedNote {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #watch: MutationObserver | null = null;
  #restored = false;
  #gone = false;
  readonly #onFullscreen = () => this.#popUp();

  /** Shows the note, or shows it anew with other content. Does nothing once the page or the reader removed it. */
  show(content: NoteContent): void {
    if (this.#gone) return;
    const root = this.#root ?? this.#mount();
    render(<Note {...content} onRemove={() => this.#end()} />, root);
    this.#popUp();
  }

  /** Takes the note off the page; `show` can bring it back. */
  remove(): void {
    this.#watch?.disconnect();
    document.removeEventListener('fullscreenchange', this.#onFullscreen);
    if (this.#root) render(null, this.#root);
    this.#host?.remove();
    this.#host = this.#root = this.#watch = null;
  }

  #end(): void {
    this.#gone = true;
    this.remove();
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
    document.addEventListener('fullscreenchange', this.#onFullscreen);
    return root;
  }

  #onPageChange(): void {
    if (this.#host === null || this.#host.isConnected) return;
    if (this.#restored) {
      this.#end();
      return;
    }
    this.#restored = true;
    document.documentElement.append(this.#host);
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
