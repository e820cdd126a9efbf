import type { PackFolder } from '../lib/packs/read-pack.ts';

/** UTF-16 units of every post of the benchmark. */
export const POST_UNITS = 600;
/** Every so many ordinary posts one is taken, and so many of the posts each lure must catch. */
const EVERY = 5;
const CATCHES = 3;

/** Real Vietnamese posts of exactly 600 units: ordinary ones and ones that must be caught, repeated or cut to fit. */
export function postsOf(folders: readonly PackFolder[]): string[] {
  return folders.flatMap(({ ordinary, lures }) => [
    ...ordinary.filter((_, i) => i % EVERY === 0).map(({ text }) => sized(text)),
    ...lures.flatMap(({ catches }) => catches.slice(0, CATCHES).map(sized)),
  ]);
}

function sized(text: string): string {
  let long = text.normalize('NFC');
  while (long.length < POST_UNITS) long += `\n${text}`;
  return flat(long.slice(0, POST_UNITS).toWellFormed());
}

/** V8 keeps a slice as a window on a longer string, which every reader would pay for; this one stands alone. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
