import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pinHashToText } from '../guardian/pin.ts';
import { FORGOTTEN_MS, waitAfter } from '../guardian/wait.ts';
import {
  checkPin,
  forgetPin,
  guardianStatus,
  isLocked,
  readGuardian,
  setUpGuardian,
} from './guardian-desk.ts';
import { closePass, mustBeOpen, OPEN_MS, takePin } from './guardian-pass.ts';
import { guardianStore } from './guardian-store.ts';
import { keepPin, PIN, recordInMemory } from './guardian-testing.ts';

const HOUR = 3_600_000;
let lying: { value: unknown };

beforeEach(() => {
  fakeBrowser.reset();
  lying = recordInMemory();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 26, 8) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const wrongTimes = async (times: number) => {
  for (let i = 0; i < times; i++) {
    expect(await checkPin('999999')).toMatchObject({ why: 'wrong' });
    pass(waitAfter(i + 1));
  }
};
const unlock = (pin = PIN) => takePin({ pin, act: { do: 'unlock' } });

describe('setting a PIN', () => {
  const asked = { name: ' Mẹ ', pin: PIN, agreed: true };

  it('keeps who, since when and a hash; the PIN itself lies nowhere', async () => {
    expect((await guardianStatus()).by).toBe('nobody');
    await setUpGuardian(asked);
    expect(await guardianStatus()).toMatchObject({ by: 'family', name: 'Mẹ', since: Date.now(), waitMs: 0 });
    expect(JSON.stringify([lying.value, await fakeBrowser.storage.local.get()])).not.toContain(PIN);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('salt');
    expect(await checkPin(PIN)).toBe('right');
  });

  it.each([
    ['without both having agreed', { ...asked, agreed: false }],
    ['without a name', { ...asked, name: ' ' }],
    ['with a PIN that is none', { ...asked, pin: 'abc' }],
    ['with a PIN that is easy to guess', { ...asked, pin: '123456' }],
    ['with nothing', null as unknown as typeof asked],
  ])('is refused %s', async (_, raw) => {
    await expect(setUpGuardian(raw)).rejects.toThrow();
    expect(await isLocked()).toBe(false);
  });

  it('does not replace one that is kept', async () => {
    await keepPin(lying);
    await expect(setUpGuardian({ ...asked, pin: '314159' })).rejects.toThrow(/already/);
    expect(await checkPin(PIN)).toBe('right');
  });
});

describe('a PIN', () => {
  beforeEach(() => keepPin(lying));

  it('costs more and more time when it is wrong, and is not even compared while a wait runs', async () => {
    await wrongTimes(4);
    expect(await checkPin('999999')).toEqual({ why: 'wrong', waitMs: 30_000 });
    expect(await checkPin(PIN)).toEqual({ why: 'wait', waitMs: 30_000 });
    pass(29_000);
    expect(await checkPin(PIN)).toEqual({ why: 'wait', waitMs: 1_000 });
    pass(1_000);
    expect(await checkPin('999999')).toEqual({ why: 'wrong', waitMs: 60_000 });
    expect((await guardianStatus()).waitMs).toBe(60_000);
    pass(60_000);
    expect(await checkPin(PIN)).toBe('right');
    expect(await checkPin('999999')).toEqual({ why: 'wrong', waitMs: 0 });
  });

  it('is counted as wrong before it is looked at: ending the worker in between gives no try for free', async () => {
    vi.spyOn(crypto.subtle, 'deriveBits').mockRejectedValueOnce(new Error('worker ended'));
    await expect(checkPin('999999')).rejects.toThrow();
    expect(lying.value).toMatchObject({ wrong: 1 });
  });

  it('gives no more tries to many at once', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => checkPin('999999')));
    expect(all.filter((each) => each !== 'right' && each.why === 'wrong')).toHaveLength(5);
  });

  it('keeps its wait and its count through a clock set back or forward', async () => {
    await wrongTimes(7);
    expect(await checkPin('999999')).toEqual({ why: 'wrong', waitMs: 15 * 60_000 });
    pass(-24 * HOUR);
    expect(await checkPin(PIN)).toEqual({ why: 'wait', waitMs: 15 * 60_000 });
    pass(100 * 24 * HOUR);
    expect(await checkPin('999999')).toEqual({ why: 'wrong', waitMs: HOUR });
  });

  it.each([undefined, null, 7, {}, ['2', '7'], '', '9'.repeat(100_000)])('is not %o', async (pin) => {
    expect(await checkPin(pin)).toMatchObject({ why: 'wrong' });
  });

  it('opens the settings to whoever holds the token, for five minutes or until they are locked again', async () => {
    await expect(mustBeOpen(null)).rejects.toThrow('keeps the PIN');
    expect(await unlock('999999')).toMatchObject({ ok: false, why: 'wrong' });
    const answer = await unlock();
    const token = answer.ok ? answer.token : null;
    await mustBeOpen(token);
    for (const other of [null, undefined, '', `${token}x`]) await expect(mustBeOpen(other)).rejects.toThrow();
    pass(OPEN_MS);
    await expect(mustBeOpen(token)).rejects.toThrow();
    pass(-2 * OPEN_MS);
    await expect(mustBeOpen(token)).rejects.toThrow();

    const again = await unlock();
    await closePass();
    await expect(mustBeOpen(again.ok && again.token)).rejects.toThrow();
  });

  it('ends the lock and its counts', async () => {
    await takePin({ pin: PIN, act: { do: 'end' } });
    expect(await guardianStatus()).toMatchObject({ by: 'nobody', forgottenAt: null });
    await expect(checkPin(PIN)).rejects.toThrow('No PIN');
    await mustBeOpen(null);
  });

  it('does nothing else than what it was given for', async () => {
    expect(await takePin({ pin: PIN, act: { do: 'nonsense' } as never })).toMatchObject({
      ok: true,
      token: null,
    });
    expect(await isLocked()).toBe(true);
    await expect(mustBeOpen(null)).rejects.toThrow();
  });
});

describe('a forgotten PIN', () => {
  beforeEach(() => keepPin(lying, { digest: {} }));

  it('ends the lock after a day that everyone sees, and stays told', async () => {
    await forgetPin();
    pass(HOUR);
    // Asking again does not begin anew, and is no way to make the others wait for ever.
    await forgetPin();
    expect((await guardianStatus()).forgotMs).toBe(FORGOTTEN_MS - HOUR);
    pass(FORGOTTEN_MS - HOUR - 1);
    expect(await isLocked()).toBe(true);
    pass(1);
    expect(await guardianStatus()).toMatchObject({ by: 'nobody', forgotMs: null, forgottenAt: Date.now() });
    pass(24 * HOUR);
    expect((await guardianStatus()).forgottenAt).toBe(Date.now() - 24 * HOUR);
  });

  it('is cancelled by the PIN alone', async () => {
    await forgetPin();
    await takePin({ pin: '999999', act: { do: 'keep' } });
    expect((await guardianStatus()).forgotMs).toBe(FORGOTTEN_MS);
    await takePin({ pin: PIN, act: { do: 'keep' } });
    pass(2 * FORGOTTEN_MS);
    expect(await guardianStatus()).toMatchObject({ by: 'family', forgotMs: null });
  });

  it('waits its whole day again when the clock is set back', async () => {
    await forgetPin();
    pass(20 * HOUR);
    await guardianStatus();
    pass(-10 * HOUR);
    expect((await guardianStatus()).forgotMs).toBe(FORGOTTEN_MS);
  });

  it('is the way out when the stored hash is damaged', async () => {
    lying.value = { lock: { name: 'Mẹ', since: 1, pin: 'broken' } };
    expect(await checkPin(PIN)).toMatchObject({ why: 'wrong' });
    await forgetPin();
    pass(FORGOTTEN_MS);
    expect(await isLocked()).toBe(false);
  });

  it('means nothing where nobody keeps a PIN', async () => {
    lying.value = undefined;
    await forgetPin();
    expect((await guardianStatus()).forgotMs).toBeNull();
  });
});

describe('the PIN of an admin', () => {
  beforeEach(async () => {
    await keepPin(lying);
    const { pin } = (await readGuardian()).lock!;
    lying.value = undefined;
    await fakeBrowser.storage.managed.set({ guardianPinHash: pinHashToText(pin!) });
  });

  it('is on without anybody setting it, opens, and neither ends nor is forgotten here', async () => {
    expect(await guardianStatus()).toMatchObject({ by: 'admin', name: '' });
    expect(await unlock('999999')).toMatchObject({ ok: false });
    expect(await unlock()).toMatchObject({ ok: true });
    await takePin({ pin: PIN, act: { do: 'end' } });
    await expect(forgetPin()).rejects.toThrow('admin');
    await expect(setUpGuardian({ name: 'Bạn', pin: '314159', agreed: true })).rejects.toThrow('admin');
    expect(await isLocked()).toBe(true);
  });

  it('goes with the policy', async () => {
    await fakeBrowser.storage.managed.clear();
    expect(await isLocked()).toBe(false);
  });
});

it('a database that cannot be read locks nobody out of their own settings', async () => {
  vi.spyOn(guardianStore, 'read').mockRejectedValue(new Error('broken'));
  expect(await isLocked()).toBe(false);
  await mustBeOpen(null);
});
