import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_ATTEMPTS } from '../reporting/endpoint/outbox-item.ts';
import { flushOutbox, type World } from './flush-outbox.ts';
import { forgetSending, MAX_OUTBOX, putInOutbox, readOutbox, takeFromOutbox, tryAgain } from './outbox.ts';
import { postReport } from './post-report.ts';
import { StorageFull } from './write.ts';

/** A server that counts a report once for each key, and answers as it is told. */
let server: Server;
let answers: number[];
const received = new Map<string, string>();
let asked = 0;
let address: string;
let now: number;
let world: World;

beforeEach(async () => {
  fakeBrowser.reset();
  received.clear();
  [answers, asked, now] = [[], 0, Date.now()];
  server = createServer(async (request, response) => {
    asked += 1;
    let body = '';
    for await (const chunk of request) body += chunk;
    const answer = answers.shift() ?? 200;
    // It keeps the report and dies before it can say so.
    if (answer === 0) {
      received.set(String(request.headers['idempotency-key']), body);
      request.socket.destroy();
      return;
    }
    if (answer === 200) received.set(String(request.headers['idempotency-key']), body);
    response.writeHead(answer, { 'Retry-After': '60' }).end('{"receipt":"A1"}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/r`;
  world = {
    now: () => now,
    chance: () => 0.5,
    post: postReport,
    named: async () => address,
    allowed: vi.fn(async () => true),
    giveBack: vi.fn(async () => true),
    handedOver: vi.fn(async () => {}),
  };
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
const report = (reportId = 'r1') => ({ reportId, address, body: '{"text":"x"}' });
const first = async () => (await readOutbox())[0]!;

describe('the outbox', () => {
  it('delivers once, notes it with the report, forgets the words and gives the right back', async () => {
    await putInOutbox(report());
    await flushOutbox(world);
    expect(await first()).toMatchObject({ state: 'delivered', receipt: 'A1', body: '' });
    expect(world.handedOver).toHaveBeenCalledExactlyOnceWith('r1', new URL(address).host);
    expect(world.giveBack).toHaveBeenCalledWith(address);
    await flushOutbox(world);
    expect(asked).toBe(1);
  });

  it('waits as long as it was asked to, keeps its key, and counts once although it arrived twice', async () => {
    answers = [503, 0, 200];
    await putInOutbox(report());
    await flushOutbox(world);
    expect(await first()).toMatchObject({
      state: 'waiting',
      why: 'busy',
      attempts: 1,
      notBefore: now + 60_000,
    });
    await flushOutbox(world);
    expect(asked).toBe(1);
    now += 60_000;
    await flushOutbox(world);
    expect(await first()).toMatchObject({ state: 'waiting', why: 'unreachable', attempts: 2 });
    expect(world.giveBack).not.toHaveBeenCalled();
    now += 10 * 60_000;
    await flushOutbox(world);
    expect(await first()).toMatchObject({ state: 'delivered' });
    expect(asked).toBe(3);
    expect(received.size).toBe(1);
  });

  it('goes on after a restart in the middle of an attempt, but not without a pause', async () => {
    await putInOutbox(report());
    let die = () => {};
    const post = () =>
      new Promise<never>((_, reject) => {
        die = () => reject(new Error('The worker ended'));
      });
    const dying = flushOutbox({ ...world, post });
    await vi.waitFor(async () => expect((await first()).attempts).toBe(1));
    // A second one meanwhile leaves it to the first.
    await flushOutbox(world);
    expect(asked).toBe(0);
    die();
    await expect(dying).rejects.toThrow('ended');
    // What was stored is all that is left of it.
    expect(await first()).toMatchObject({ state: 'waiting', attempts: 1, notBefore: now + 30_000 });
    await flushOutbox(world);
    expect(asked).toBe(0);
    now += 30_000;
    await flushOutbox(world);
    expect(await first()).toMatchObject({ state: 'delivered' });
  });

  it('does not send without the right to, and does once it was given', async () => {
    await putInOutbox(report());
    await flushOutbox({ ...world, allowed: async () => false });
    expect(await first()).toMatchObject({ state: 'no-permission' });
    await tryAgain((await first()).id);
    await flushOutbox(world);
    expect(await first()).toMatchObject({ state: 'delivered' });
  });

  it('stops after a refusal and after too many attempts, and keeps the words for another try', async () => {
    answers = [413];
    await putInOutbox(report());
    await flushOutbox(world);
    expect(await first()).toMatchObject({ state: 'refused', why: 'too-large', body: report().body });
    await tryAgain((await first()).id);
    for (let turn = 0; turn < MAX_ATTEMPTS; turn++) {
      answers = [500];
      await flushOutbox(world);
      now += 24 * 60 * 60_000;
    }
    expect(await first()).toMatchObject({ state: 'given-up', attempts: MAX_ATTEMPTS });
    await flushOutbox(world);
    expect(asked).toBe(1 + MAX_ATTEMPTS);
  });

  it('sends nothing that was taken away or whose report was deleted', async () => {
    await putInOutbox(report());
    await putInOutbox(report('r2'));
    await takeFromOutbox((await first()).id);
    await forgetSending('r2');
    await flushOutbox(world);
    expect(asked).toBe(0);
    await putInOutbox(report('r3'));
    await forgetSending();
    expect(await readOutbox()).toEqual([]);
  });

  it('sends nothing to an address that is named no longer, and takes it out', async () => {
    await putInOutbox(report());
    await flushOutbox({ ...world, named: async () => null });
    expect(await readOutbox()).toEqual([]);
    await putInOutbox(report());
    await flushOutbox({ ...world, named: async () => 'https://other.example.org/' });
    expect(await readOutbox()).toEqual([]);
    expect(asked).toBe(0);
  });

  it('does not put the same report there twice, and has an end', async () => {
    await Promise.all([putInOutbox(report()), putInOutbox(report())]);
    expect(await readOutbox()).toHaveLength(1);
    for (let n = 1; n < MAX_OUTBOX; n++) await putInOutbox(report(`more-${n}`));
    await expect(putInOutbox(report('one-too-many'))).rejects.toThrow(StorageFull);
  });
});
