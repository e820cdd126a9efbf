import { browser } from '#imports';
import { brokenSettings, lockedPart, type Seal } from '../guardian/seal.ts';
import type { Settings } from '../ui/settings/settings-shape.ts';
import { watchGuardian } from './guardian-bell.ts';
import { changeGuardian, isLocked, readGuardian } from './guardian-desk.ts';
import { known } from './known.ts';
import { changeSettings, ownSettings } from './settings.ts';

const SEALED: readonly string[] = ['settings', 'silenced', 'trusted'];

/**
 * Puts back what somebody wrote past the worker into the storage while a PIN is kept: content scripts and imported files
 * can write there. Call it synchronously when the worker starts.
 */
export function keepSealed(): void {
  const look = () => void putBack().catch((error) => console.warn('Việc Thật:', error));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => SEALED.includes(key))) look();
  });
  watchGuardian(look);
  look();
}

/** Seals the locked settings as `own` has them, and the lists as they stand. */
export async function sealAs(own: Settings): Promise<void> {
  const lists: Seal['known'] = { post: await keysOf('post'), author: await keysOf('author') };
  await changeGuardian((record) => ({
    ...record,
    seal: { settings: lockedPart(own), known: record.seal?.known ?? lists },
  }));
}

/** Compares the storage with the seal and puts back what is looser; a first look seals what is there. */
export async function putBack(): Promise<void> {
  if (!(await isLocked())) return;
  const { seal } = await readGuardian();
  const own = await ownSettings();
  if (!seal) return sealAs(own);
  const broken = brokenSettings(seal, own);
  if (broken) await changeSettings((now) => ({ ...now, ...broken }));
  for (const about of ['post', 'author'] as const) {
    const allowed = new Set(seal.known[about]);
    const found = await keysOf(about);
    if (found.some((key) => !allowed.has(key))) await known[about].keepOnly(allowed);
    // Taken back by the reader: it cannot be brought back past the worker either.
    const left = found.filter((key) => allowed.has(key));
    if (left.length < allowed.size) {
      await changeGuardian((record) =>
        record.seal
          ? { ...record, seal: { ...record.seal, known: { ...record.seal.known, [about]: left } } }
          : record,
      );
    }
  }
}

const keysOf = async (about: 'post' | 'author') => (await known[about].read()).map(({ key }) => key);
