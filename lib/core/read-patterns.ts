import type { CompiledPacks } from './compiled-pack.ts';
import { FirstSeenReader } from './first-seen.ts';
import type { Patterns } from './group-wordings.ts';
import { decodeNumbers } from './number-string.ts';

/** Unfolds the lists of a compiled pack: every word sequence of every part, as `groupWordings` takes them. */
export function readPatterns(compiled: CompiledPacks): Patterns {
  const sequences = readSequences(compiled);
  const numbers = decodeNumbers(compiled.listsCode);
  const numberOf = new FirstSeenReader();
  const starts: number[] = [];
  const parts: number[] = [];
  const policies: number[] = [];
  const which: number[] = [];
  let used = 0;
  let part = 0;
  for (let i = 0; i < numbers.length; ) {
    part += numbers[i]!;
    const policy = numbers[i + 1]!;
    const end = i + 3 + numbers[i + 2]!;
    for (i += 3; i < end; i++) {
      const sequence = numberOf.number(numbers[i]!);
      which.push(sequence);
      parts.push(part);
      policies.push(policy);
      starts.push(used);
      used += sequences.starts[sequence + 1]! - sequences.starts[sequence]!;
    }
  }
  starts.push(used);
  const exacts = new Int32Array(used);
  for (let pattern = 0; pattern < which.length; pattern++) {
    const to = sequences.starts[which[pattern]! + 1]!;
    for (let from = sequences.starts[which[pattern]!]!, at = starts[pattern]!; from < to; from++, at++)
      exacts[at] = sequences.exacts[from]!;
  }
  return {
    exacts,
    starts: Int32Array.from(starts),
    parts: Int32Array.from(parts),
    policies: Uint8Array.from(policies),
  };
}

/** The different word sequences: sequence s is the exact syllables [starts[s], starts[s + 1]). */
export function readSequences(compiled: CompiledPacks): { exacts: Int32Array; starts: number[] } {
  const numbers = decodeNumbers(compiled.sequencesCode);
  const numberOf = new FirstSeenReader();
  const exacts = new Int32Array(numbers.length);
  const starts: number[] = [0];
  let used = 0;
  for (let i = 0; i < numbers.length; ) {
    const end = i + 1 + numbers[i]!;
    for (i++; i < end; i++) exacts[used++] = numberOf.number(numbers[i]!);
    starts.push(used);
  }
  return { exacts, starts };
}
