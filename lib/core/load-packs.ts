import { buildTrie } from './build-trie.ts';
import type { CompiledPacks } from './compiled-pack.ts';
import { FirstSeenReader } from './first-seen.ts';
import { fold } from './fold.ts';
import { Folded } from './folded.ts';
import { END, groupWordings } from './group-wordings.ts';
import { hashOf as hashOfFolded } from './hash.ts';
import { loadLearned } from './learned.ts';
import { decodeNumbers } from './number-string.ts';
import type { Automaton, Packs } from './packs.ts';
import { readPatterns } from './read-patterns.ts';
import { sortInto } from './sort-into.ts';
import { type Shorthand, Vocabulary } from './vocabulary.ts';

/**
 * Unfolds compiled packs into the tables the engine walks. Runs once in each worker, so it only
 * decodes and copies; nothing is parsed or searched.
 * @throws Error when the data is of another format
 */
export function loadPacks(compiled: CompiledPacks): Packs {
  if (compiled.format !== 2) throw new Error(`unknown pack format ${String(compiled.format)}`);
  const syllables = words(compiled.syllables);
  const exacts = foldExacts(compiled.exacts, syllables);
  const { shorthands, ids } = readShorthands(compiled, exacts);
  const vocabulary = new Vocabulary(syllables, exacts.exactHashes, shorthands, ids);
  const automaton = buildAutomaton(compiled, vocabulary, exacts);
  return {
    names: compiled.packs.map((pack) => `${pack.id}@${pack.version}`),
    vocabulary,
    automaton,
    signals: compiled.signals,
    lures: compiled.lures,
    yardsticks: compiled.yardsticks,
    learned: loadLearned(compiled.learned),
    signalNumber: new Map(compiled.signals.map((signal, number) => [signal.id, number])),
  };
}

interface Exacts {
  exactHashes: Int32Array;
  exactStart: Int32Array;
  exactMarks: Uint8Array;
  exactTone: Uint8Array;
  bareHashes: Int32Array;
  /** Folded syllable of each exact one. */
  foldedIds: Int32Array;
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** The exact syllables are stored written out; folding them all at once gives hashes and marks. */
function foldExacts(text: string, syllables: readonly string[]): Exacts {
  const folded = fold(text, new Folded());
  const count = folded.tokenCount;
  const idOf = new Map(syllables.map((syllable, id) => [hashOfFolded(syllable), id]));
  return {
    exactHashes: folded.exact.slice(0, count),
    bareHashes: folded.hash.slice(0, count),
    foldedIds: Int32Array.from({ length: count }, (_, e) => idOf.get(folded.hash[e]!) ?? -1),
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
  const shorthands = new Map<number, Shorthand>();
  const ids: number[] = [];
  if (numbers.length === 0) return { shorthands, ids };
  for (let i = 0; i < numbers.length; ) {
    const short = exacts.exactHashes[numbers[i++]!]!;
    ids.push(numbers[i++]!);
    const reads: { id: number; hash: number; exact: number }[] = [];
    for (let left = numbers[i++]!; left > 0; left--) {
      const exact = numbers[i++]!;
      reads.push({
        id: exacts.foldedIds[exact]!,
        hash: exacts.bareHashes[exact]!,
        exact: exacts.exactHashes[exact]!,
      });
    }
    const before = new Set<number>();
    for (let left = numbers[i++]!; left > 0; left--) before.add(numbers[i++]!);
    shorthands.set(short, { reads, before: before.size ? before : null });
  }
  return { shorthands, ids };
}

function buildAutomaton(compiled: CompiledPacks, vocabulary: Vocabulary, exacts: Exacts): Automaton {
  const patterns = readPatterns(compiled);
  const flat = patterns.exacts.map((exact) => exacts.foldedIds[exact]!);
  const trie = buildTrie(flat, patterns.starts, vocabulary.size);
  const { uses, ...phrases } = readPhrases(compiled);
  const slotParts = [...Object.values(compiled.slots), ...Object.values(compiled.signalSlots)];
  const { slotWording, ...wordings } = groupWordings(patterns, slotParts, trie, exacts.exactHashes, uses);
  const { firstWording } = wordings;
  const report = new Int32Array(trie.stateCount);
  for (const state of trie.byDepth) {
    if (state === 0) continue;
    const ends = firstWording[state + 1]! > firstWording[state]!;
    report[state] = ends ? state : report[trie.fail[state]!]!;
  }
  const signalWording = new Int32Array(compiled.signals.length).fill(-1);
  for (const [number, part] of Object.entries(compiled.signalSlots))
    signalWording[Number(number)] = slotWording.get(part)!;
  return {
    ...trie,
    ...wordings,
    ...exacts,
    ...phrases,
    syllableCount: vocabulary.size,
    report,
    patternExacts: patterns.exacts,
    slots: Object.fromEntries(
      Object.entries(compiled.slots).map(([name, part]) => [name, slotWording.get(part)!]),
    ),
    signalWording,
  };
}

function readPhrases(compiled: CompiledPacks) {
  const numbers = decodeNumbers(compiled.phrasesCode);
  const signal: number[] = [];
  const start: number[] = [];
  const pieces: number[] = [];
  const partOf = new FirstSeenReader();
  let number = 0;
  for (let i = 0; i < numbers.length; ) {
    number += numbers[i]!;
    signal.push(number);
    start.push(pieces.length);
    const end = i + 2 + numbers[i + 1]! * 2;
    for (i += 2; i < end; i += 2) pieces.push(partOf.number(numbers[i]!), numbers[i + 1]!);
  }
  start.push(pieces.length);
  const phraseStart = Int32Array.from(start);
  const phrasePieces = Int32Array.from(pieces);
  return {
    phraseStart,
    phrasePieces,
    ...usesOf(phraseStart, phrasePieces, signal, compiled.partCount),
  };
}

/** Turns the phrases around: what each part ends, and where it has to be remembered. */
function usesOf(start: Int32Array, pieces: Int32Array, signal: readonly number[], partCount: number) {
  const lastPart = new Int32Array(signal.length);
  const recentRow = new Int32Array(partCount).fill(-1);
  let recentRows = 0;
  for (let phrase = 0; phrase < signal.length; phrase++) {
    const last = start[phrase + 1]! - 2;
    lastPart[phrase] = pieces[last]!;
    for (let piece = start[phrase]!; piece < last; piece += 2)
      if (recentRow[pieces[piece]!]! < 0) recentRow[pieces[piece]!] = recentRows++;
  }
  const { offsets: firstEnd, order } = sortInto(lastPart, partCount);
  const ends = new Int32Array(order.length * END.size);
  for (let i = 0; i < order.length; i++) {
    const phrase = order[i]!;
    const last = start[phrase + 1]! - 2;
    const at = i * END.size;
    ends[at + END.before] = last > start[phrase]! ? recentRow[pieces[last - 2]!]! : -1;
    ends[at + END.gap] = pieces[last + 1]!;
    ends[at + END.phrase] = phrase;
    ends[at + END.signal] = signal[phrase]!;
  }
  return { uses: { firstEnd, ends, recentRow }, recentRow, recentRows };
}
