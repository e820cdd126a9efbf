import type { CompiledPacks } from './compiled-pack.ts';
import { loadLearned } from './learned.ts';
import type { Packs } from './packs.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Makes compiled packs ready to judge. Everything was built when they were compiled: this only gives it names.
 * @throws Error when the data is of another format
 */
export function loadPacks(compiled: CompiledPacks): Packs {
  if (compiled.format !== 6) throw new Error(`unknown pack format ${String(compiled.format)}`);
  const { tables, signals } = compiled;
  return {
    names: compiled.packs.map((pack) => `${pack.id}@${pack.version}`),
    vocabulary: new Vocabulary(tables, compiled.longestSyllable),
    automaton: {
      ...tables,
      rowCount: compiled.rowCount,
      slots: compiled.slots,
    },
    signals,
    lures: compiled.lures,
    yardsticks: compiled.yardsticks,
    learned: loadLearned(compiled),
    detected: compiled.detected,
  };
}
