import compiled from 'virtual:packs';
import { loadPacks } from '../core/load-packs.ts';
import type { Packs } from '../core/packs.ts';

let loaded: Packs | undefined;

/** The packs that came with the extension, loaded once. */
export function bundledPacks(): Packs {
  loaded ??= loadPacks(compiled);
  return loaded;
}
