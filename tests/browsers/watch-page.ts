declare global {
  /** Set in pages by `watchDocument`. */
  var watched: { before: string; changes: string[] } | undefined;
}

/** Remembers a page as its own sources made it, and every change after. Runs in the page, before all else. */
export function watchDocument(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const changes: string[] = [];
    globalThis.watched = { before: document.documentElement.outerHTML, changes };
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Whether the page is as its own sources made it, and what changed since. Runs in the page. */
export function describeChanges(): { same: boolean; changes: string[] } {
  const { before, changes } = globalThis.watched ?? { before: '', changes: ['not watched'] };
  return { same: before === document.documentElement.outerHTML, changes };
}

/** All that a page can learn of the note. Runs in the page. */
export function describeHost() {
  const hosts = document.querySelectorAll('aclara-context');
  const [host] = hosts;
  return {
    count: hosts.length,
    last: document.documentElement.lastChild === host,
    attributes: host?.getAttributeNames() ?? [],
    children: host?.childNodes.length ?? 0,
    open: Boolean(host?.shadowRoot),
  };
}

/** The name of the element that has the focus, and whether it is the note. Runs in the page. */
export function describeFocus(): string {
  return document.activeElement?.id || document.activeElement?.localName || '';
}

/** Which element a reader would meet at a point of the page. Runs in the page. */
export function elementAt({ x, y }: { x: number; y: number }): string {
  return document.elementFromPoint(x, y)?.localName ?? '';
}
