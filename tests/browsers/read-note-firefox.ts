import type { Page } from 'puppeteer-core';
import { bidiOf, type RemoteNode } from './bidi.ts';
import {
  CONTROL_ROLES,
  describeAside,
  describeSource,
  HOST,
  middleOf,
  type Note,
  type NoteControl,
  type NoteSource,
} from './note.ts';

/** Reads the note through WebDriver BiDi, which sees into closed shadow roots; `null` where there is none. */
export async function readFirefoxNote(page: Page): Promise<Note | null> {
  const aside = await findAside(page);
  if (!aside) return null;
  const bidi = bidiOf(page);
  const description = await bidi.call(aside, describeAside);
  const controls = await bidi.call(aside, listControls);
  return { ...description, controls: controls.filter(({ role }) => CONTROL_ROLES.has(role)) };
}

/**
 * The middle of the control that Firefox tells assistive technology of by this name, scrolled into view; `null`
 * where it is not to be seen.
 */
export async function findInFirefox(page: Page, name: string): Promise<{ x: number; y: number } | null> {
  const aside = await findAside(page);
  if (!aside) return null;
  const bidi = bidiOf(page);
  const { nodes } = await bidi.send('browsingContext.locateNodes', {
    locator: { type: 'accessibility', value: { name } },
    startNodes: [{ sharedId: aside.sharedId }],
  });
  for (const node of nodes) {
    if (await bidi.call(node, isControl)) return bidi.call(node, middleOf);
  }
  return null;
}

/** What the note is made of, see `sourceOfNote`; `null` where there is none. */
export async function sourceInFirefox(page: Page): Promise<NoteSource | null> {
  const aside = await findAside(page);
  return aside && bidiOf(page).call(aside, describeSource);
}

async function findAside(page: Page): Promise<RemoteNode | null> {
  const bidi = bidiOf(page);
  const hosts = await bidi.select(`:scope > ${HOST}`);
  if (hosts.length > 1) throw new Error(`The page holds ${hosts.length} notes, where one is allowed.`);
  const shadow = hosts[0]?.value?.shadowRoot;
  if (shadow?.value?.mode !== 'closed') return null;
  const [aside] = await bidi.select('aside', shadow);
  return aside ?? null;
}

function isControl(element: HTMLElement): boolean {
  return element.matches('a[href], button, summary, input, select, textarea, [role]');
}

/**
 * Roles and names as HTML-AAM and AccName give them, as far as the note needs them: BiDi can look a node up by
 * its accessible name, which `findInFirefox` does, but cannot tell it. Runs in the page.
 */
function listControls(aside: HTMLElement): NoteControl[] {
  const roleOf = (element: Element): string => {
    const given = element.getAttribute('role');
    if (given) return given;
    if (element instanceof HTMLInputElement) {
      if (element.type === 'search') return 'searchbox';
      return ['checkbox', 'radio'].includes(element.type) ? element.type : 'textbox';
    }
    const byTag: Record<string, string> = { a: 'link', select: 'combobox', textarea: 'textbox' };
    return byTag[element.localName] ?? 'button';
  };
  const textOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) silent.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as ShadowRoot;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
    const byIds = ids.map((id) => root.getElementById(id)).filter((found) => found !== null);
    const fromOthers = [...(byIds.length > 0 ? byIds : labels)].map(textOf).join(' ');
    const own = element.getAttribute('aria-label');
    return (
      (byIds.length > 0 ? fromOthers : own || fromOthers || textOf(element)) ||
      element.getAttribute('title') ||
      ''
    );
  };
  return [...aside.querySelectorAll('a[href], button, summary, input, select, textarea, [role]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('[aria-hidden="true"], [inert]') && !element.matches(':disabled'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { role: roleOf(element), name: nameOf(element), x, y, width, height };
    });
}
