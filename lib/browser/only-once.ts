/**
 * True the first time it is asked in a page. A page that was open when its site was granted gets the script by hand, and
 * may get it again when it is loaded; two of them would draw every warning twice.
 */
export function onlyOnce(): boolean {
  const world = globalThis as { vietThatReads?: true };
  if (world.vietThatReads) return false;
  world.vietThatReads = true;
  return true;
}
