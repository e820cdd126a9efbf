import { cleanName, type GuardianRecord, NO_GUARDIAN, parseGuardian } from '../guardian/guardian-record.ts';
import type { GuardianStatus } from '../guardian/guardian-status.ts';
import { hashPin, isPin, type PinHash, pinMatches, pinProblem } from '../guardian/pin.ts';
import { FORGOTTEN_MS, lookAt, startWait, waitAfter } from '../guardian/wait.ts';
import { ringBell } from './guardian-bell.ts';
import { guardianStore } from './guardian-store.ts';
import { readManaged } from './managed.ts';
import { alone, write } from './write.ts';

/** The lock is closed and the message brought nothing that opens it. */
export class Locked extends Error {
  override name = 'Locked';
}

/** The record as it stands now: waits are looked at, and a forgotten PIN that has waited long enough ends the lock. */
export async function readGuardian(): Promise<GuardianRecord> {
  return changeGuardian((record) => record);
}

/** Changes the record, one change after another across pages and worker. */
export async function changeGuardian(
  step: (record: GuardianRecord) => GuardianRecord | Promise<GuardianRecord>,
): Promise<GuardianRecord> {
  return alone('guardian', async () => {
    const before = parseGuardian(await guardianStore.read());
    const changed = await step(lookNow(before));
    if (JSON.stringify(changed) !== JSON.stringify(before)) {
      await write(() => guardianStore.write(changed));
      if ((changed.lock === null) !== (before.lock === null)) await ringBell();
    }
    return changed;
  });
}

function lookNow(record: GuardianRecord): GuardianRecord {
  const now = Date.now();
  const wait = record.wait && lookAt(record.wait, now).wait;
  const forgot = record.forgot && lookAt(record.forgot, now);
  if (forgot?.left === 0) return { ...NO_GUARDIAN, forgottenAt: now };
  return { ...record, wait, forgot: forgot?.wait ?? null };
}

/** Who keeps the PIN, as everyone may see it. */
export async function guardianStatus(): Promise<GuardianStatus> {
  const [{ lock, wait, forgot, forgottenAt }, { pin }] = await Promise.all([readGuardian(), readManaged()]);
  const now = Date.now();
  return {
    by: pin ? 'admin' : lock ? 'family' : 'nobody',
    name: pin ? '' : (lock?.name ?? ''),
    since: pin ? 0 : (lock?.since ?? 0),
    waitMs: wait ? lookAt(wait, now).left : 0,
    forgotMs: forgot && !pin ? lookAt(forgot, now).left : null,
    forgottenAt,
  };
}

/** Whether a PIN is kept. Where the record cannot be read at all nobody is: a broken database must not take warnings or settings away. */
export async function isLocked(): Promise<boolean> {
  const status = await guardianStatus().catch(() => null);
  return status ? status.by !== 'nobody' : (await readManaged()).pin !== null;
}

/**
 * Sets a PIN. Both have agreed on the page that asks.
 *
 * @throws when there is one already, or name or PIN cannot be taken
 */
export async function setUpGuardian(raw: { name: string; pin: string; agreed: boolean }): Promise<null> {
  const name = cleanName(raw?.name);
  if (raw?.agreed !== true || !name || pinProblem(String(raw?.pin))) throw new Error('This sets no PIN');
  if ((await readManaged()).pin) throw new Locked('An admin keeps the PIN');
  const pin = await hashPin(raw.pin);
  await changeGuardian((record) => {
    if (record.lock) throw new Locked('Somebody keeps a PIN already');
    return { ...NO_GUARDIAN, lock: { name, since: Date.now(), pin } };
  });
  return null;
}

/** Somebody forgot the PIN: from now on everyone sees how long it takes until the lock ends. */
export async function forgetPin(): Promise<null> {
  if ((await readManaged()).pin) throw new Locked('An admin keeps the PIN');
  await changeGuardian((record) =>
    record.lock && !record.forgot ? { ...record, forgot: startWait(Date.now(), FORGOTTEN_MS) } : record,
  );
  return null;
}

/** Ends the lock and forgets its counts. Call it only after the PIN was right. */
export async function endGuardian(): Promise<void> {
  await changeGuardian(() => NO_GUARDIAN);
}

/** How a PIN was taken. */
export type PinCheck = 'right' | { why: 'wrong' | 'wait'; waitMs: number };

/**
 * Checks a PIN. The try is counted before it is looked at, so that ending the worker in between gives none for free;
 * while a wait runs the PIN is not even compared.
 *
 * @throws when no PIN is kept
 */
export async function checkPin(pin: unknown): Promise<PinCheck> {
  const managed = (await readManaged()).pin;
  let check: PinCheck = { why: 'wait', waitMs: 0 };
  let kept: PinHash | null = null;
  await changeGuardian((record) => {
    if (!managed && !record.lock) throw new Error('No PIN is kept');
    const left = record.wait ? lookAt(record.wait, Date.now()).left : 0;
    if (left > 0) {
      check = { why: 'wait', waitMs: left };
      return record;
    }
    kept = managed ?? record.lock!.pin;
    const wrong = record.wrong + 1;
    const waitMs = waitAfter(wrong);
    check = { why: 'wrong', waitMs };
    return { ...record, wrong, wait: waitMs > 0 ? startWait(Date.now(), waitMs) : null };
  });
  if (!kept || !isPin(pin) || !(await pinMatches(pin, kept))) return check;
  await changeGuardian((record) => ({ ...record, wrong: 0, wait: null }));
  return 'right';
}
