import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands where the network would be: lets nothing through and remembers who was asked for. */
export interface CountingProxy {
  /** For the browser. */
  address: string;
  /** Hosts or addresses asked for, in order, with repeats. */
  asked: string[];
  /** Servers of tests, by the beginning of their address; everything else leads nowhere. */
  servers: Map<string, RequestListener>;
  close(): void;
}

export async function countingProxy(): Promise<CountingProxy> {
  const asked: string[] = [];
  const servers: CountingProxy['servers'] = new Map();
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const known = [...servers].find(([address]) => url.startsWith(address));
    if (known) known[1](request, response);
    else response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A closing browser resets it; unheard, that would fail whichever test runs then.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nowhere\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    servers,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
