import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putInOutbox, readOutbox } from './outbox.ts';
import { openSendingDesk } from './sending-desk.ts';

const ADDRESS = 'https://reports.example.org/in';
const report = { reportId: 'r1', address: ADDRESS, body: '{}' };

/** The browser's answer to "may it reach this site?", and what it was asked. */
let allowed: boolean;
const request = vi.fn(async (_: { origins: string[] }) => allowed);
const woken: unknown[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  request.mockClear();
  woken.length = 0;
  Object.assign(fakeBrowser, { permissions: { request } });
  fakeBrowser.runtime.onMessage.addListener((message) => {
    woken.push(message);
    return Promise.resolve({ ok: true, reply: null });
  });
});

it('asks for one site at the press, and keeps nothing when the reader says no', async () => {
  const { organisation } = await openSendingDesk(() => ADDRESS);
  expect(request).not.toHaveBeenCalled();
  allowed = false;
  expect(await organisation.value!.submit(report)).toBe(false);
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://reports.example.org/*'] });
  expect(await readOutbox()).toEqual([]);
  allowed = true;
  expect(await organisation.value!.submit(report)).toBe(true);
  await vi.waitFor(() =>
    expect(organisation.value!.items).toMatchObject([{ reportId: 'r1', state: 'waiting' }]),
  );
  await vi.waitFor(() => expect(woken).toEqual([{ type: 'flush-outbox', data: null }]));
  await organisation.value!.cancel(organisation.value!.items[0]!.id);
  expect(await readOutbox()).toEqual([]);
});

it('wakes the worker for what waited while no page was open', async () => {
  await putInOutbox(report);
  await openSendingDesk(() => ADDRESS);
  await vi.waitFor(() => expect(woken).toHaveLength(1));
});

it('offers nothing where no address is named, or one that may not be used', async () => {
  for (const address of ['', 'http://example.org'])
    expect((await openSendingDesk(() => address)).organisation.value).toBeNull();
});
