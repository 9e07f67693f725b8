import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { expandIncludes } from './expand-includes.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/** One page as it goes over the wire. */
interface ServedPage {
  body: string | Buffer;
  contentType: string;
  headers?: Record<string, string>;
}

/** The demo pages, and those a test puts in their place. */
export interface PageShelf {
  /** Adds a page, or replaces one, at a path such as `/odd/huge.html`; with more headers, where it has some. */
  set(path: string, body: string | Buffer, contentType: string, headers?: Record<string, string>): void;
  /** The page at a URL's path; a path that ends in `/` means its `index.html`; `null` where there is none. */
  get(path: string): Promise<ServedPage | null>;
}

/** The pages in tests/pages, read from the disk when asked for, so that an edit shows on reload. */
export function createPageShelf(): PageShelf {
  const added = new Map<string, ServedPage>();
  return {
    set(at, body, contentType, headers = {}) {
      added.set(at, { body, contentType, headers });
    },
    async get(at) {
      return added.get(at) ?? (await pageFile(at.endsWith('/') ? `${at}index.html` : at));
    },
  };
}

async function pageFile(at: string): Promise<ServedPage | null> {
  const file = path.join(PAGES, decodeURIComponent(at));
  const contentType = CONTENT_TYPES[path.extname(file)];
  if (!file.startsWith(PAGES + path.sep) || !contentType) return null;
  const body = await readFile(file).catch(() => null);
  if (!body || !contentType.startsWith('text/html')) return body && { body, contentType };
  return { body: await expandIncludes(String(body), at, readPart), contentType };
}

function readPart(at: string): Promise<string> {
  return readFile(path.join(PAGES, at), 'utf8');
}

/** The demo news pages on a free port of this machine. */
export interface PageServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  origin: string;
  set: PageShelf['set'];
  close(): Promise<void>;
}

/**
 * Serves the demo pages to this machine only.
 *
 * @param port A port of one's own choice; a free one by default.
 */
export async function servePages(port = 0): Promise<PageServer> {
  const shelf = createPageShelf();
  const server = createServer(async (request, response) => {
    const page = await shelf.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(page ? 200 : 404, {
      'cache-control': 'no-store',
      'content-type': page?.contentType ?? 'text/plain',
      ...page?.headers,
    });
    response.end(page?.body ?? 'No such page.');
  });
  await new Promise<void>((ready, refused) => server.listen(port, '127.0.0.1', ready).once('error', refused));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The page server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    set: shelf.set,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
