import compiled from 'virtual:packs';
import { loadPacks, loadPacksGently } from '../core/load-packs.ts';
import type { Packs } from '../core/packs.ts';
import { nextTask } from './next-task.ts';

let loaded: Packs | undefined;

/** The packs that came with the extension, loaded once. */
export function bundledPacks(): Packs {
  loaded ??= loadPacks(compiled);
  return loaded;
}

/** The same for a page that has other things to do: loads in small steps. */
export async function bundledPacksGently(): Promise<Packs> {
  loaded ??= await loadPacksGently(compiled, nextTask);
  return loaded;
}
