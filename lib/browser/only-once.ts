/** A symbol, since a page can make any name a property of our world too, by an element of that id. */
const READS = Symbol.for('viec-that.reads');

/**
 * True the first time it is asked in a page. A page that was open when its site was granted gets the script by hand, and
 * may get it again when it is loaded; two of them would draw every warning twice.
 */
export function onlyOnce(): boolean {
  const world = globalThis as { [READS]?: true };
  if (world[READS]) return false;
  world[READS] = true;
  return true;
}
