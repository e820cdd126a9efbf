import type { CompiledLure, PackTables } from './compiled-pack.ts';

/** The lists of signals of a lure, by number; see `LureSource`. */
interface LureLists {
  needs: readonly Uint16Array[];
  raises: Uint16Array;
  clears: Uint16Array;
  danger: readonly Uint16Array[];
}

/** A lure with its lists, as the engine weighs it. */
export interface Lure extends CompiledLure, LureLists {}

/** The same lists before they are written. */
export interface WrittenLists {
  needs: readonly (readonly number[])[];
  raises: readonly number[];
  clears: readonly number[];
  danger: readonly (readonly number[])[];
}

/** Writes the lists of lures one behind the other, each behind its length, and a list of lists behind their count. */
export function writeLureLists(lures: readonly WrittenLists[]): Uint16Array {
  const list = (numbers: readonly number[]) => [numbers.length, ...numbers];
  const lists = (lines: readonly (readonly number[])[]) => [lines.length, ...lines.flatMap(list)];
  return Uint16Array.from(
    lures.flatMap(({ needs, raises, clears, danger }) => [
      ...lists(needs),
      ...list(raises),
      ...list(clears),
      ...lists(danger),
    ]),
  );
}

/** Gives lures the lists that `writeLureLists` wrote for them; these stay where they lie. */
export function readLures(
  lures: readonly CompiledLure[],
  { lureLists }: Pick<PackTables, 'lureLists'>,
): Lure[] {
  let at = 0;
  const list = () => {
    const from = at + 1;
    at = from + lureLists[at]!;
    return lureLists.subarray(from, at);
  };
  const lists = () => Array.from({ length: lureLists[at++]! }, list);
  return lures.map((lure) => ({ ...lure, needs: lists(), raises: list(), clears: list(), danger: lists() }));
}
