import { browser } from '#imports';
import { loadPacks } from '../core/load-packs.ts';
import { readPackBytes } from '../core/pack-bytes.ts';
import type { Packs } from '../core/packs.ts';

let loading: Promise<Packs> | undefined;

/**
 * The packs that came with the extension, read from its own folder once.
 * @throws when the file cannot be read; the next call tries again
 */
export function bundledPacks(): Promise<Packs> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Packs> {
  const file = await fetch(browser.runtime.getURL('/packs.bin'));
  return loadPacks(readPackBytes(await file.arrayBuffer()));
}
