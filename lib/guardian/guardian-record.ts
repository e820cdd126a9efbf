import { type Digest, parseDigest } from './digest.ts';
import { type PinHash, parsePinHash } from './pin.ts';
import { parseSeal, type Seal } from './seal.ts';
import { parseWait, type Wait } from './wait.ts';

/** All that is kept about the lock. No content script can read it; see `lib/browser/guardian-store.ts`. */
export interface GuardianRecord {
  /** Null when nobody in the family keeps a PIN. */
  lock: FamilyLock | null;
  /** Wrong PINs in a row, and the wait they led to. */
  wrong: number;
  wait: Wait | null;
  /** Somebody said that the PIN is forgotten. */
  forgot: Wait | null;
  /** When a forgotten PIN ended the lock, in ms since 1970: whoever kept it should see that. */
  forgottenAt: number | null;
  seal: Seal | null;
  digest: Digest;
}

export interface FamilyLock {
  /** What the reader calls who keeps the PIN, e.g. "Mẹ". */
  name: string;
  since: number;
  /** Null when the stored hash could not be read: no PIN fits then, and the way for a forgotten one is left. */
  pin: PinHash | null;
}

/** Longest name of who keeps the PIN. */
export const LONGEST_NAME = 40;

export const NO_GUARDIAN: GuardianRecord = Object.freeze({
  ...{ lock: null, wrong: 0, wait: null, forgot: null, forgottenAt: null, seal: null },
  digest: Object.freeze({}),
});

/** A name in one line; empty when there is none. */
export function cleanName(raw: unknown): string {
  if (typeof raw !== 'string') return '';
  return [...raw.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('');
}

/** Reads the record, part by part. A lock that is damaged stays a lock. */
export function parseGuardian(raw: unknown): GuardianRecord {
  const found = (raw ?? {}) as Partial<Record<keyof GuardianRecord, unknown>>;
  const number = (value: unknown) => (Number.isFinite(value) ? (value as number) : null);
  const lock = found.lock as Partial<Record<keyof FamilyLock, unknown>> | null | undefined;
  return {
    lock: lock
      ? { name: cleanName(lock.name), since: number(lock.since) ?? 0, pin: parsePinHash(lock.pin) }
      : null,
    wrong: Math.max(0, Math.trunc(number(found.wrong) ?? 0)),
    wait: parseWait(found.wait),
    forgot: parseWait(found.forgot),
    forgottenAt: number(found.forgottenAt),
    seal: parseSeal(found.seal),
    digest: parseDigest(found.digest),
  };
}
