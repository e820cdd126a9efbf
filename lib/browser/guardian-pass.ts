import type { PinAct, PinAnswer } from '../guardian/guardian-status.ts';
import { changeGuardian, checkPin, endGuardian, isLocked, Locked } from './guardian-desk.ts';
import { allowLift } from './guardian-lift.ts';
import { stored } from './stored.ts';

/** How long a right PIN opens the locked settings. */
export const OPEN_MS = 5 * 60_000;

/** In memory, out of reach of content scripts, and gone with the browser. */
const pass = stored('session', 'guardian-pass');

/** Answers `guardian-pin`: checks the PIN, and does what it was given for only when it is right. */
export async function takePin({ pin, act }: { pin: string; act: PinAct }): Promise<PinAnswer> {
  const check = await checkPin(pin);
  if (check !== 'right') return { ok: false, ...check };
  if (act?.do === 'unlock') return openPass();
  if (act?.do === 'lift') await allowLift(act.id);
  if (act?.do === 'keep') await changeGuardian((record) => ({ ...record, forgot: null }));
  if (act?.do === 'end') await Promise.all([endGuardian(), pass.remove()]);
  return { ok: true, token: null, until: 0 };
}

/** Only the page that gave the PIN knows the token, and forgets it when it is closed. */
async function openPass(): Promise<PinAnswer> {
  const token = crypto.randomUUID();
  const until = Date.now() + OPEN_MS;
  await pass.write({ token, until });
  return { ok: true, token, until };
}

/** Answers `guardian-lock`: closes the settings before their time. */
export async function closePass(): Promise<null> {
  await pass.remove();
  return null;
}

/** @throws Locked when a PIN is kept and the token does not open it, or not any more */
export async function mustBeOpen(token: unknown): Promise<void> {
  if (!(await isLocked())) return;
  const kept = (await pass.read()) as { token?: unknown; until?: unknown } | null;
  const left = Number(kept?.until) - Date.now();
  // More time than was ever given means that the clock was set back.
  const open = typeof token === 'string' && token === kept?.token && left > 0 && left <= OPEN_MS;
  if (!open) throw new Locked('Somebody keeps the PIN');
}
