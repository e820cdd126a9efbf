import type { CompiledPacks } from './compiled-pack.ts';
import { fold } from './fold.ts';
import { Folded } from './folded.ts';
import { decodeNumbers } from './number-string.ts';
import type { Automaton, Packs } from './packs.ts';
import { type Shorthand, Vocabulary } from './vocabulary.ts';

/**
 * Unfolds compiled packs into the tables the engine walks. Runs once per page, so it only
 * decodes and copies; nothing is parsed or searched.
 * @throws Error when the data is of another format
 */
export function loadPacks(compiled: CompiledPacks): Packs {
  if (compiled.format !== 1) throw new Error(`unknown pack format ${String(compiled.format)}`);
  const syllables = words(compiled.syllables);
  const exacts = foldExacts(compiled.exacts);
  const { shorthands, ids } = readShorthands(compiled, exacts);
  const vocabulary = new Vocabulary(syllables, exacts.exactHashes, shorthands, ids);
  return {
    names: compiled.packs.map((pack) => `${pack.id}@${pack.version}`),
    vocabulary,
    automaton: buildAutomaton(compiled, syllables.length, exacts),
    signals: compiled.signals,
    lures: compiled.lures,
    yardsticks: compiled.yardsticks,
    signalNumber: new Map(compiled.signals.map((signal, number) => [signal.id, number])),
  };
}

interface Exacts {
  exactHashes: Int32Array;
  exactStart: Int32Array;
  exactMarks: Uint8Array;
  exactTone: Uint8Array;
  bareHashes: Int32Array;
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** The exact syllables are stored written out; folding them all at once gives hashes and marks. */
function foldExacts(text: string): Exacts {
  const folded = fold(text, new Folded());
  const count = folded.tokenCount;
  return {
    exactHashes: folded.exact.slice(0, count),
    bareHashes: folded.hash.slice(0, count),
    exactTone: folded.tone.slice(0, count),
    exactMarks: folded.marks.slice(0, folded.letterCount),
    exactStart: Int32Array.from({ length: count + 1 }, (_, e) =>
      e < count ? folded.first[e]! : folded.letterCount,
    ),
  };
}

function readShorthands(
  compiled: CompiledPacks,
  exacts: Exacts,
): { shorthands: Map<number, Shorthand>; ids: number[] } {
  const numbers = decodeNumbers(compiled.shorthandsCode);
  const idOfHash = new Map<number, number>();
  const shorthands = new Map<number, Shorthand>();
  const ids: number[] = [];
  if (numbers.length === 0) return { shorthands, ids };
  const bare = fold(compiled.syllables, new Folded());
  for (let id = 0; id < bare.tokenCount; id++) idOfHash.set(bare.hash[id]!, id);
  for (let i = 0; i < numbers.length; ) {
    const short = exacts.exactHashes[numbers[i++]!]!;
    ids.push(numbers[i++]!);
    const reads: { id: number; hash: number; exact: number }[] = [];
    for (let left = numbers[i++]!; left > 0; left--) {
      const exact = numbers[i++]!;
      const hash = exacts.bareHashes[exact]!;
      reads.push({ id: idOfHash.get(hash) ?? -1, hash, exact: exacts.exactHashes[exact]! });
    }
    const before = new Set<number>();
    for (let left = numbers[i++]!; left > 0; left--) before.add(numbers[i++]!);
    shorthands.set(short, { reads, before: before.size ? before : null });
  }
  return { shorthands, ids };
}

function buildAutomaton(compiled: CompiledPacks, syllableCount: number, exacts: Exacts): Automaton {
  const states = decodeNumbers(compiled.statesCode);
  const stateCount = states.length / 3 + 1;
  let capacity = 64;
  while (capacity < stateCount * 3) capacity *= 2;
  const edgeMask = capacity - 1;
  const edgeKeys = new Int32Array(capacity).fill(-1);
  const edgeNext = new Int32Array(capacity);
  const fail = new Int32Array(stateCount);
  for (let s = 1, i = 0; s < stateCount; s++, i += 3) {
    const key = states[i]! * syllableCount + states[i + 1]!;
    let slot = edgeSlot(key, edgeMask);
    while (edgeKeys[slot]! >= 0) slot = (slot + 1) & edgeMask;
    edgeKeys[slot] = key;
    edgeNext[slot] = s;
    fail[s] = states[i + 2]!;
  }

  const patterns = decodeNumbers(compiled.patternsCode);
  const firstPattern = new Int32Array(stateCount).fill(-1);
  const part: number[] = [];
  const policy: number[] = [];
  const length: number[] = [];
  const start: number[] = [];
  const next: number[] = [];
  for (let i = 0; i < patterns.length; ) {
    const pattern = part.length;
    const state = patterns[i]!;
    part.push(patterns[i + 1]!);
    policy.push(patterns[i + 2]!);
    length.push(patterns[i + 3]!);
    start.push(i + 4);
    next.push(firstPattern[state]!);
    firstPattern[state] = pattern;
    i += 4 + patterns[i + 3]!;
  }
  const report = new Int32Array(stateCount);
  // Breadth-first order: the fail state of s is always smaller than s.
  for (let s = 1; s < stateCount; s++) report[s] = firstPattern[s]! >= 0 ? s : report[fail[s]!]!;

  return {
    syllableCount,
    edgeKeys,
    edgeNext,
    edgeMask,
    fail,
    report,
    firstPattern,
    nextPattern: Int32Array.from(next),
    patternPart: Int32Array.from(part),
    patternPolicy: Uint8Array.from(policy),
    patternLength: Int32Array.from(length),
    patternStart: Int32Array.from(start),
    patternExacts: patterns,
    ...exacts,
    ...readPhrases(compiled),
  };
}

/** Where the search for an edge starts. Shared with the walk in `find-phrases.ts`. */
export function edgeSlot(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) & mask;
}

function readPhrases(compiled: CompiledPacks) {
  const numbers = decodeNumbers(compiled.phrasesCode);
  const signal: number[] = [];
  const start: number[] = [];
  const pieces: number[] = [];
  for (let i = 0; i < numbers.length; ) {
    signal.push(numbers[i]!);
    start.push(pieces.length);
    const count = numbers[i + 1]! * 2;
    for (let j = 0; j < count; j++) pieces.push(numbers[i + 2 + j]!);
    i += 2 + count;
  }
  start.push(pieces.length);
  const byEnd: number[][] = Array.from({ length: compiled.partCount }, () => []);
  for (let p = 0; p < signal.length; p++) byEnd[pieces[start[p + 1]! - 2]!]!.push(p);
  const endStart = new Int32Array(compiled.partCount + 1);
  for (let part = 0; part < compiled.partCount; part++)
    endStart[part + 1] = endStart[part]! + byEnd[part]!.length;
  const signalPart = new Int32Array(compiled.signals.length).fill(-1);
  for (const [number, part] of Object.entries(compiled.signalSlots)) signalPart[Number(number)] = part;
  return {
    phraseSignal: Int32Array.from(signal),
    phraseStart: Int32Array.from(start),
    phrasePieces: Int32Array.from(pieces),
    endStart,
    endPhrases: Int32Array.from(byEnd.flat()),
    partCount: compiled.partCount,
    slots: compiled.slots,
    signalPart,
    signalCount: compiled.signals.length,
  };
}
