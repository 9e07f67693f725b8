import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface NetworkRefusal {
  port: number;
  /** What was asked for, oldest first: a full URL, or `https://host/` where the rest was encrypted. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on this machine that refuses everything. A browser that uses it resolves no name itself and
 * reaches nothing; and unlike the browsers' own request events it also sees service workers and the browser.
 *
 * @param expected Hosts that are refused but not remembered, because the browser asks for them without a page
 *   or an extension having any part in it.
 */
export async function refuseNetwork(expected?: RegExp): Promise<NetworkRefusal> {
  const requests: string[] = [];
  const remember = (url: string) => {
    if (!expected?.test(new URL(url).hostname)) requests.push(url);
  };
  const server = createServer((request, response) => {
    remember(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket: Duplex) => {
    remember(`https://${(request.url ?? '').replace(/:443$/, '')}/`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The refusing proxy has no port.');
  return {
    port: address.port,
    requests,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
