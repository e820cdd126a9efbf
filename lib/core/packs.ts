import type { CompiledLure, CompiledSignal, PackTables } from './compiled-pack.ts';
import type { Learned } from './learned.ts';
import type { Yardsticks } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Packs loaded and ready to judge; made by `loadPacks`. Immutable. */
export interface Packs {
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly automaton: Automaton;
  readonly signals: readonly CompiledSignal[];
  readonly lures: readonly CompiledLure[];
  readonly yardsticks: Yardsticks;
  readonly learned: Learned | null;
  readonly signalNumber: ReadonlyMap<string, number>;
}

/** The phrases of all packs as one automaton plus tables; see `find-phrases.ts`. */
export interface Automaton extends Readonly<PackTables> {
  /** How many rows `RecentParts` has to keep. */
  readonly rowCount: number;
  /** Wording that stands for what a detector finds, by the name of the slot. */
  readonly slots: Readonly<Record<string, number>>;
}
