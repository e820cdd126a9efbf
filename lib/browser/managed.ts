import { browser } from '#imports';
import { type Managed, NOTHING_MANAGED, parseManaged } from '../ui/settings/managed-settings.ts';

/** What a policy of this device sets. Browsers without any answer with nothing or with an error. */
export async function readManaged(): Promise<Managed> {
  try {
    return parseManaged(await browser.storage.managed.get(null));
  } catch {
    return NOTHING_MANAGED;
  }
}

/** Calls back when a policy changed while the browser is open. Returns the way to stop. */
export function watchManaged(onChange: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
