import type { CDPSession, Page } from '@playwright/test';
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

/** A node in one world of one page, as the protocol names it. */
type ObjectId = string;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Reads the note through the debugging protocol, which sees into closed shadow roots; `null` where there is none. */
export async function readChromiumNote(page: Page): Promise<Note | null> {
  const tab = await openTab(page);
  const aside = await tab.findAside();
  if (!aside) return null;
  const [description, found] = await Promise.all([tab.call(aside, describeAside), tab.findControls(aside)]);
  return { ...description, controls: found.map(({ control }) => control) };
}

/** The middle of the control with this accessible name, scrolled into view; `null` where it is not to be seen. */
export async function findInChromium(page: Page, name: string): Promise<{ x: number; y: number } | null> {
  const tab = await openTab(page);
  const aside = await tab.findAside();
  const found = aside ? await tab.findControls(aside) : [];
  const match = found.find(({ control }) => control.name === name);
  return match ? tab.call(match.node, middleOf) : null;
}

/** What the note is made of, see `sourceOfNote`; `null` where there is none. */
export async function sourceInChromium(page: Page): Promise<NoteSource | null> {
  const tab = await openTab(page);
  const aside = await tab.findAside();
  return aside === null ? null : tab.call(aside, describeSource);
}

/** The few protocol commands needed, in a world of their own: a page's own scripts cannot change what they see. */
async function openTab(page: Page) {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  const protocol = await known;
  const { frameTree } = await protocol.send('Page.getFrameTree');
  const { executionContextId } = await protocol.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'note',
  });

  async function resolve(backendNodeId: number): Promise<ObjectId> {
    const { object } = await protocol.send('DOM.resolveNode', { backendNodeId, executionContextId });
    if (!object.objectId) throw new Error('The page let go of a part of the note while it was read.');
    return object.objectId;
  }

  async function run(objectId: ObjectId, body: string, returnByValue: boolean) {
    const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${body})(this); }`,
      returnByValue,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }

  async function call<Result>(node: ObjectId, body: (element: HTMLElement) => Result): Promise<Result> {
    return (await run(node, body.toString(), true)).value;
  }

  return {
    call,

    async findAside(): Promise<ObjectId | null> {
      // Two levels: the document element, and its children with their shadow roots.
      const { root } = await protocol.send('DOM.getDocument', { depth: 2, pierce: true });
      const children = root.children?.flatMap((element) => element.children ?? []) ?? [];
      const hosts = children.filter(({ localName }) => localName === HOST);
      if (hosts.length > 1) throw new Error(`The page holds ${hosts.length} notes, where one is allowed.`);
      const shadow = hosts[0]?.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      if (!shadow) return null;
      const aside = await run(
        await resolve(shadow.backendNodeId),
        "(root) => root.querySelector('aside')",
        false,
      );
      return aside.objectId ?? null;
    },

    async findControls(aside: ObjectId): Promise<{ control: NoteControl; node: ObjectId }[]> {
      const { nodes } = await protocol.send('Accessibility.queryAXTree', { objectId: aside });
      const controls = nodes.flatMap(({ ignored, role, name, backendDOMNodeId, properties = [] }) => {
        // Chromium has a name of its own for a <summary>; a screen reader says button.
        const said: string = role?.value === 'DisclosureTriangle' ? 'button' : role?.value;
        const disabled = properties.some((property) => property.name === 'disabled' && property.value.value);
        if (ignored || disabled || !CONTROL_ROLES.has(said) || !backendDOMNodeId) return [];
        return [{ role: said, name: String(name?.value ?? ''), backendDOMNodeId }];
      });
      return Promise.all(
        controls.map(async ({ role, name, backendDOMNodeId }) => {
          const node = await resolve(backendDOMNodeId);
          const box = await call(node, (element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x, y, width, height };
          });
          return { control: { role, name, ...box }, node };
        }),
      );
    },
  };
}
