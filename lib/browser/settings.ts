import { withManaged } from '../ui/settings/managed-settings.ts';
import { parseSettings, type Settings } from '../ui/settings/settings-shape.ts';
import { readManaged, watchManaged } from './managed.ts';
import { stored } from './stored.ts';
import { keepAside } from './unreadable.ts';
import { alone, write } from './write.ts';

const item = stored('local', 'settings');

/** The settings that hold: the reader's own, defaults where nothing readable is stored, an admin's over both. Also for content scripts. */
export async function readSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([ownSettings(), readManaged()]);
  return withManaged(own, managed);
}

/** What the reader chose, whatever an admin has set over it. */
export async function ownSettings(): Promise<Settings> {
  return parseSettings(await item.read()).settings;
}

/** The stored value when it cannot be read fully, else null. */
export async function unreadableSettings(): Promise<unknown> {
  const raw = await item.read();
  return parseSettings(raw).clean ? null : raw;
}

/**
 * Changes the reader's own settings. An unreadable value is kept aside first; if even that fails nothing is written.
 * For the worker alone: pages ask it with `change-settings`, so that the lock is looked at in one place.
 *
 * @throws StorageFull when there is no room; the old settings stay
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return alone('settings', async () => {
    const raw = await item.read();
    const { settings, clean } = parseSettings(raw);
    if (!clean) await keepAside('settings', raw);
    const changed = change(settings);
    await write(() => item.write(changed));
    return changed;
  });
}

/** Calls back on every later change, from any tab, page or policy. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const tell = () => void readSettings().then(onChange);
  const ends = [item.watch(tell), watchManaged(tell)];
  return () => {
    for (const end of ends) end();
  };
}
