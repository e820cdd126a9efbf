import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { postReport } from './post-report.ts';
import { selfSigned } from './self-signed.test-helper.ts';

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener, make = createServer): Promise<string> {
  const server = make(answer);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/reports`;
}
const post = (address: string, more: Parameters<typeof postReport>[1] = {}) =>
  postReport({ id: 'key-1', address, body: '{"text":"Tin ở xa"}' }, more);
const status =
  (code: number, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end('<h1>x</h1>');

describe('postReport, against a real server', () => {
  it('sends exactly the words with their key, no cookies and no origin page, and takes the receipt', async () => {
    let seen = {};
    const address = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { cookie, referer } = request.headers;
      seen = { body, cookie, referer, key: request.headers['idempotency-key'], method: request.method };
      response.writeHead(201, { 'Set-Cookie': 'a=b' }).end('{"receipt":"A-17"}');
    });
    expect(await post(address)).toEqual({ is: 'delivered', receipt: 'A-17' });
    expect(seen).toEqual({
      ...{ body: '{"text":"Tin ở xa"}', cookie: undefined, referer: undefined },
      ...{ key: 'key-1', method: 'POST' },
    });
  });

  it.each<[number, object, object]>([
    [204, {}, { is: 'delivered', receipt: null }],
    [409, {}, { is: 'delivered', receipt: null }],
    [500, {}, { is: 'later', why: 'broken', after: null }],
    [429, { 'Retry-After': '7' }, { is: 'later', why: 'busy', after: 7_000 }],
    [413, {}, { is: 'refused', why: 'too-large' }],
    [403, {}, { is: 'refused', why: 'not-allowed' }],
  ])('hears %i', async (code, headers, outcome) => {
    expect(await post(await serve(status(code, headers)))).toEqual(outcome);
  });

  it('follows nobody elsewhere', async () => {
    const asked: string[] = [];
    const other = await serve((request, response) => {
      asked.push(request.url!);
      response.end();
    });
    for (const code of [301, 307, 308]) {
      expect(await post(await serve(status(code, { Location: other })))).toEqual({
        is: 'refused',
        why: 'redirect',
      });
    }
    expect(asked).toEqual([]);
  });

  it('comes back later when the line breaks, nobody is there, or it takes too long', async () => {
    const torn = await serve((request) => request.socket.destroy());
    expect(await post(torn)).toMatchObject({ is: 'later', why: 'unreachable' });
    const gone = await serve(() => {});
    servers.at(-1)!.close();
    expect(await post(gone)).toMatchObject({ is: 'later', why: 'unreachable' });
    const silent = await serve(() => {});
    expect(await post(silent, { patience: 80 })).toMatchObject({ is: 'later', why: 'slow' });
  });

  it('takes its time with a slow one, and counts what arrived even when the answer breaks off', async () => {
    const slow = await serve((_, response) => setTimeout(() => response.end('{"receipt":"S1"}'), 150));
    expect(await post(slow)).toEqual({ is: 'delivered', receipt: 'S1' });
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': 500 }).write('{"rec');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await post(broken)).toEqual({ is: 'delivered', receipt: null });
    const dripping = await serve((_, response) => response.writeHead(200).write('{"rec'));
    expect(await post(dripping, { patience: 150 })).toEqual({ is: 'delivered', receipt: null });
  });

  it('reads no more of an answer than a receipt needs', async () => {
    const endless = await serve((_, response) =>
      response.end(`{"receipt":"A1","x":"${'x'.repeat(100_000)}"}`),
    );
    expect(await post(endless)).toEqual({ is: 'delivered', receipt: null });
    const page = await serve((_, response) => response.end('<script>alert(1)</script>'));
    expect(await post(page)).toEqual({ is: 'delivered', receipt: null });
  });

  it('speaks https, and trusts nobody without a certificate', async () => {
    let asked = 0;
    const address = await serve(
      (_, response) => {
        asked += 1;
        response.end('{"receipt":"TLS"}');
      },
      ((answer: RequestListener) => createTlsServer(selfSigned(), answer)) as unknown as typeof createServer,
    );
    const secure = address.replace('http:', 'https:');
    expect(await post(secure)).toMatchObject({ is: 'later', why: 'unreachable' });
    expect(asked).toBe(0);
    // As if the certificate were known.
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    expect(await post(secure)).toEqual({ is: 'delivered', receipt: 'TLS' });
  });
});
