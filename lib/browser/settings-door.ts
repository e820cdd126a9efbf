import { isLockedSetting } from '../guardian/seal.ts';
import { changedOwn } from '../ui/settings/managed-settings.ts';
import { parseSettings, type Settings } from '../ui/settings/settings-shape.ts';
import { endGuardian, isLocked } from './guardian-desk.ts';
import { mustBeOpen } from './guardian-pass.ts';
import { sealAs } from './guardian-seal.ts';
import { readManaged } from './managed.ts';
import { changeSettings, ownSettings } from './settings.ts';
import { deleteEverything } from './stored-data.ts';

/**
 * Answers `change-settings`: the one way our pages change anything. What an admin set stays, and a locked setting needs
 * the token of a page that gave the PIN.
 *
 * @throws Locked when that is missing; StorageFull when there is no room
 */
export async function takeChange({
  change,
  token,
}: {
  change: Partial<Settings>;
  token: string | null;
}): Promise<null> {
  if (!change || !parseSettings(change).clean) throw new Error('These are no settings');
  const managed = await readManaged();
  const locked = Object.keys(change).some(isLockedSetting);
  if (locked) await mustBeOpen(token);
  if (locked && (await isLocked())) await sealAs(changedOwn(await ownSettings(), change, managed));
  await changeSettings((now) => changedOwn(now, change, managed));
  return null;
}

/**
 * Answers `delete-everything`.
 *
 * @throws Locked when a PIN is kept and the token does not open it
 */
export async function takeDeletion({ token }: { token: string | null }): Promise<null> {
  await mustBeOpen(token);
  // The lock with its counts goes first: while it stands, what is deleted would be put back.
  await endGuardian();
  await deleteEverything();
  return null;
}
