import type { CompiledSignal, Lure, PackTables } from './compiled-pack.ts';
import type { Learned } from './learned.ts';
import type { Reason } from './reasons.ts';
import type { DetectedSignal, Yardsticks } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Packs loaded and ready to judge; made by `loadPacks`. Immutable. */
export interface Packs {
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly automaton: Automaton;
  readonly signals: readonly CompiledSignal[];
  readonly lures: readonly Lure[];
  readonly yardsticks: Yardsticks;
  readonly learned: Learned | null;
  /** Numbers of the signals that detectors give, where the packs have them. */
  readonly detected: Readonly<Partial<Record<DetectedSignal, number>>>;
}

/** What hits are called that are words of the learned table and no signal. */
export const WORDS_OF_TABLE = 'many-signs' satisfies Reason;

/** The reason that a signal tells, by its id as hits name it; none where it tells nothing. */
export function reasonOf({ signals }: Pick<Packs, 'signals'>, signal: string): Reason | undefined {
  if (signal === WORDS_OF_TABLE) return WORDS_OF_TABLE;
  return signals.find(({ id }) => id === signal)?.reason;
}

/** The phrases of all packs as one automaton plus tables; see `find-phrases.ts`. */
export interface Automaton extends Readonly<PackTables> {
  /** How many rows `RecentParts` has to keep. */
  readonly rowCount: number;
  /** Wording that stands for what a detector finds, by the name of the slot. */
  readonly slots: Readonly<Record<string, number>>;
}
