import { storage } from '#imports';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../ui/settings/settings-shape.ts';
import { keepAside } from './unreadable.ts';
import { alone, write } from './write.ts';

// Typed `unknown` on purpose: what storage holds may come from another version.
const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS });

/** The reader's settings; defaults where nothing readable is stored. Also for content scripts. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue()).settings;
}

/** The stored value when it cannot be read fully, else null. */
export async function unreadableSettings(): Promise<unknown> {
  const raw = await item.getValue();
  return parseSettings(raw).clean ? null : raw;
}

/**
 * Changes the settings. An unreadable value is kept aside first; if even that fails nothing is written.
 *
 * @throws StorageFull when there is no room; the old settings stay
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return alone('settings', async () => {
    const raw = await item.getValue();
    const { settings, clean } = parseSettings(raw);
    if (!clean) await keepAside('settings', raw);
    const changed = change(settings);
    await write(() => item.setValue(changed));
    return changed;
  });
}

/** Calls back on every later change, from any tab or page. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((raw: unknown) => onChange(parseSettings(raw).settings));
}
