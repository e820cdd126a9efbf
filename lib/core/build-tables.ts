import { buildTrie, withWordings } from './build-trie.ts';
import type { Collected } from './collect-phrases.ts';
import type { LearnedTables } from './compile-learned.ts';
import type { PackTables } from './compiled-pack.ts';
import { fold } from './fold.ts';
import { Folded } from './folded.ts';
import { groupWordings, type PartEnd } from './group-wordings.ts';
import { exactHash, hashOf } from './hash.ts';
import { HashIndex } from './hash-index.ts';
import { lacksMarks, surelyLacksMarks } from './syllables.ts';

/** The tables without those of the lures and of what was learned, and what the engine has to know of them. */
export interface Built {
  tables: Omit<PackTables, keyof LearnedTables>;
  slots: Record<string, number>;
  rowCount: number;
  longestSyllable: number;
}

/** Builds what the engine walks through. Runs when packs are compiled, so that loading them only maps memory. */
export function buildTables(collected: Collected, signalCount: number): Built {
  const exacts = exactTables(collected.exact);
  const { patterns, slots, signalSlots } = collected;
  const flat = patterns.exacts.map((exact) => collected.foldedOf[exact]!);
  const trie = buildTrie(flat, patterns.starts, collected.folded.length);
  const { uses, rowCount, ...phrases } = readPhrases(collected);
  const slotParts = [...slots.values(), ...signalSlots.values()];
  const { slotWording, firstWording, ...wordings } = groupWordings(
    patterns,
    slotParts,
    trie,
    exacts.exactHashes,
    uses,
  );
  const signalWording = new Int32Array(signalCount).fill(-1);
  for (const [signal, part] of signalSlots) signalWording[signal] = slotWording.get(part)!;
  return {
    tables: {
      ...vocabularyTables(collected, exacts),
      ...exacts,
      states: withWordings(trie, firstWording),
      syllables: trie.syllables,
      rootNext: trie.rootNext,
      ...wordings,
      ...phrases,
      signalWording,
    },
    rowCount,
    longestSyllable: Math.max(0, ...collected.folded.map((word) => word.length)),
    slots: Object.fromEntries([...slots].map(([name, part]) => [name, slotWording.get(part)!])),
  };
}

/** Hashes and marks of the exact syllables; folding them all at once gives both. */
function exactTables(exact: readonly string[]) {
  const folded = fold(exact.join(' '), new Folded());
  const count = folded.tokenCount;
  const exactHashes = folded.exact.slice(0, count);
  return {
    exactHashes,
    exactPairs: HashIndex.of(exactHashes).pairs,
    exactTone: folded.tone.slice(0, count),
    exactMarks: folded.marks.slice(0, folded.letterCount),
    exactStart: Int32Array.from({ length: count + 1 }, (_, e) =>
      e < count ? folded.first[e]! : folded.letterCount,
    ),
  };
}

function vocabularyTables(
  { folded, foldedOf, shorthands }: Collected,
  { exactHashes, exactPairs }: ReturnType<typeof exactTables>,
) {
  const hashes = folded.map(hashOf);
  const written = new HashIndex(exactPairs);
  const isShorthand = new Uint8Array(folded.length);
  for (const { short } of shorthands) isShorthand[foldedOf[short]!] = 1;
  const neverBare = hashes.map((hash, id) => {
    // What a pack writes bare (hot, chat) may stand so.
    const stands = written.has(exactHash(hash, 0)) || isShorthand[id] === 1;
    return Number(surelyLacksMarks(hash) || (!stands && lacksMarks(hash)));
  });
  const letters = folded.join('');
  const starts = [0];
  for (const word of folded) starts.push(starts.at(-1)! + word.length);
  return {
    syllablePairs: HashIndex.of(hashes).pairs,
    syllableStart: Int32Array.from(starts),
    syllableLetters: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
    isShorthand,
    neverBare: Uint8Array.from(neverBare),
    shorthands: Int32Array.from(
      shorthands.flatMap(({ short, reads, before }) => [
        exactHashes[short]!,
        reads.length,
        ...reads.flatMap((exact) => [foldedOf[exact]!, hashes[foldedOf[exact]!]!, exactHashes[exact]!]),
        before.length,
        ...before,
      ]),
    ),
  };
}

/** Turns the phrases around: what each part ends, and in which row it has to be remembered. */
function readPhrases({ phrases, partCount }: Collected) {
  const { signal, start, pieces } = phrases;
  const rowOf = new Int32Array(partCount).fill(-1);
  let rows = 0;
  for (let phrase = 0; phrase < signal.length; phrase++)
    for (let piece = start[phrase]!; piece < start[phrase + 1]! - 2; piece += 2)
      if (rowOf[pieces[piece]!]! < 0) rowOf[pieces[piece]!] = rows++;
  if (rows > 0xffff) throw new Error('the packs have too many lists for one automaton');
  const ends: PartEnd[][] = Array.from({ length: partCount }, () => []);
  for (let phrase = 0; phrase < signal.length; phrase++) {
    const last = start[phrase + 1]! - 2;
    const row = last > start[phrase]! ? rowOf[pieces[last - 2]!]! : -1;
    ends[pieces[last]!]!.push({ row, gap: pieces[last + 1]!, phrase, signal: signal[phrase]! });
  }
  return {
    uses: { ends, rowOf },
    rowCount: rows,
    phraseSignal: Int32Array.from(signal),
    phraseStart: Int32Array.from(start),
    phrasePieces: Int32Array.from(pieces, (value, i) => (i % 2 === 0 ? rowOf[value]! : value)),
  };
}
