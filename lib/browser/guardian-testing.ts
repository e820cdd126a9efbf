import { vi } from 'vitest';
import { hashPin, LEAST_ITERATIONS } from '../guardian/pin.ts';
import { guardianStore } from './guardian-store.ts';

/** The PIN that {@link keepPin} sets. */
export const PIN = '271828';

/** Lets the record lie in memory, where no database is; tests look at `lying.value`. Undone by `vi.restoreAllMocks`. */
export function recordInMemory(): { value: unknown } {
  const lying: { value: unknown } = { value: undefined };
  vi.spyOn(guardianStore, 'read').mockImplementation(async () => structuredClone(lying.value));
  vi.spyOn(guardianStore, 'write').mockImplementation(async (value) => {
    lying.value = structuredClone(value);
  });
  return lying;
}

const hash = hashPin(PIN, LEAST_ITERATIONS);

/** Puts a record in place in which "Mẹ" keeps {@link PIN}; made with few rounds, so that tests are quick. */
export async function keepPin(lying: { value: unknown }, more: object = {}): Promise<void> {
  lying.value = { lock: { name: 'Mẹ', since: Date.now(), pin: await hash }, wrong: 0, digest: {}, ...more };
}
