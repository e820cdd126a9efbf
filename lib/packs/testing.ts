import written from 'virtual:packs';
import { loadPacks } from '../core/load-packs.ts';
import { readPackBytes } from '../core/pack-bytes.ts';
import type { Packs } from '../core/packs.ts';

/** The packs of this project as the build writes them, for tests. */
export function testPackBytes(): ArrayBuffer {
  return Uint8Array.from(atob(written), (unit) => unit.charCodeAt(0)).buffer;
}

let loaded: Packs | undefined;

/** The packs of this project, ready to judge, for tests. */
export function testPacks(): Packs {
  loaded ??= loadPacks(readPackBytes(testPackBytes()));
  return loaded;
}
