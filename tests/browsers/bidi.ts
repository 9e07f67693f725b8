import type { Page } from 'puppeteer-core';

/** A node as WebDriver BiDi describes it, as far as it is used here (W3C WebDriver BiDi, `script.NodeRemoteValue`). */
export interface RemoteNode {
  sharedId: string;
  value?: { mode?: string; shadowRoot?: RemoteNode | null };
}

/** The commands used here: what goes in beside the tab, and what comes back. */
interface Commands {
  'browsingContext.navigate': { params: { url: string; wait: 'none' }; result: object };
  'browsingContext.locateNodes': {
    params: {
      locator: { type: 'accessibility'; value: { name: string } };
      startNodes: { sharedId: string }[];
    };
    result: { nodes: RemoteNode[] };
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type Answer =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The world the functions run in: beside the page's own, so that its scripts cannot change what they see. */
const WORLD = 'note';

/**
 * The WebDriver BiDi line of a tab. Puppeteer's own calls do not ask for shadow roots, and it keeps the line out
 * of its published types, so its two parts are looked up by name here and nowhere else.
 */
export function bidiOf(page: Page) {
  const connection: unknown = Reflect.get(page.browser(), 'connection');
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  if (!isConnection(connection) || typeof context !== 'string') {
    throw new Error(
      'This version of puppeteer-core keeps its BiDi connection elsewhere: correct tests/browsers/bidi.ts.',
    );
  }

  const line = connection;

  async function callFunction(body: string, args: (RemoteNode | string)[], depth: number) {
    const { result } = await line.send('script.callFunction', {
      functionDeclaration: body,
      arguments: args.map((value) =>
        typeof value === 'string' ? { type: 'string', value } : { sharedId: value.sharedId },
      ),
      target: { context, sandbox: WORLD },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: depth },
    });
    const answer = result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  return {
    async send<Name extends keyof Commands>(
      name: Name,
      params: Commands[Name]['params'],
    ): Promise<Commands[Name]['result']> {
      return (await line.send(name, { context, ...params })).result as Commands[Name]['result'];
    },

    /** The nodes that match a selector under the document element or under a node, each with its shadow root. */
    async select(selector: string, under?: RemoteNode): Promise<RemoteNode[]> {
      const body = '(selector, under) => [...(under ?? document.documentElement).querySelectorAll(selector)]';
      return (await callFunction(body, under ? [selector, under] : [selector], 1)) as RemoteNode[];
    },

    /** Runs a function on a node in the page. It may use nothing from outside its body. */
    async call<Result>(node: RemoteNode, body: (element: HTMLElement) => Result): Promise<Result> {
      const answer = await callFunction(
        `(element) => JSON.stringify((${body.toString()})(element))`,
        [node],
        0,
      );
      return JSON.parse(String(answer));
    },
  };
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
