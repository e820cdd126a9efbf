import { MARKS_POLICY } from './compiled-pack.ts';
import { syllablesOf } from './fold-keys.ts';
import type { Patterns } from './group-wordings.ts';
import { PhraseError, parsePhrase } from './phrase.ts';
import { DETECTOR_SLOTS, type PackSource } from './rule.ts';
import { RuleError } from './rule-error.ts';

/** All phrases of some packs, cut into numbered parts. */
export interface Collected {
  /** Syllables without and with their marks, in the order of their numbers, and the bare one of each exact one. */
  folded: string[];
  exact: string[];
  foldedOf: number[];
  /** The word sequences of all parts that are made of words. */
  patterns: Patterns;
  partCount: number;
  phrases: Phrases;
  /** Part of each detector slot, and of each signal used as a slot (by signal number). */
  slots: Map<string, number>;
  signalSlots: Map<number, number>;
  /** Syllable numbers: the shorthand itself, exact; what it reads as, exact; what must follow, bare. */
  shorthands: { short: number; reads: number[]; before: number[] }[];
}

/** Phrase p says `signal[p]` and has pieces [start[p], start[p + 1]) of `pieces`: part and gap of each. */
export interface Phrases {
  signal: number[];
  start: number[];
  pieces: number[];
}

/** Numbers things in the order they are first seen. */
class Numbering {
  readonly keys = new Map<string, number>();
  of(key: string): number {
    const number = this.keys.get(key) ?? this.keys.size;
    this.keys.set(key, number);
    return number;
  }
}

/**
 * Cuts the phrases of packs into parts. Equal lists are one part; the same sources give the same numbers.
 * @throws RuleError at the first fault
 */
export function collectPhrases(
  sources: readonly PackSource[],
  signalNumber: ReadonlyMap<string, number>,
): Collected {
  const syllables = new Syllables();
  const parts = new Parts(syllables, signalNumber);
  const phrases: Phrases = { signal: [], start: [0], pieces: [] };
  for (const source of sources) {
    const lists = wordLists(source);
    const isSlot = (name: string) => isDetector(name) || signalNumber.has(name);
    for (const signal of source.signals) {
      for (const { phrase, marks, line } of signal.phrases) {
        try {
          for (const chain of parsePhrase(phrase, lists, isSlot)) {
            for (const { slot, sequences, gap } of chain) {
              const part =
                slot === undefined ? parts.ofWords(sequences!, MARKS_POLICY[marks]) : parts.ofSlot(slot);
              phrases.pieces.push(part, gap);
            }
            phrases.signal.push(signalNumber.get(signal.id)!);
            phrases.start.push(phrases.pieces.length);
          }
        } catch (error) {
          if (error instanceof PhraseError)
            throw new RuleError(signal.file ?? 'signals', line, error.message);
          throw error;
        }
      }
    }
  }
  const shorthands = sources.flatMap((source) =>
    source.shorthands.map(({ short, reads, before = [] }) => {
      const [one, second] = syllables.of(short);
      if (!one || second)
        throw new RuleError('shorthands.yml', undefined, `"${short}" must be one word without digits`);
      return {
        short: one.exact,
        reads: reads.split(' ').flatMap((word) => syllables.of(word).map(({ exact }) => exact)),
        before: before.flatMap((word) => syllables.of(word).map(({ folded }) => folded)),
      };
    }),
  );
  return {
    folded: [...syllables.folded.keys.keys()],
    exact: [...syllables.exact.keys.keys()],
    foldedOf: syllables.foldedOf,
    patterns: parts.patterns(),
    partCount: parts.numbers.keys.size,
    phrases,
    slots: parts.slots,
    signalSlots: parts.signalSlots,
    shorthands,
  };
}

function isDetector(name: string): boolean {
  return (DETECTOR_SLOTS as readonly string[]).includes(name);
}

class Syllables {
  readonly folded = new Numbering();
  readonly exact = new Numbering();
  readonly foldedOf: number[] = [];

  /** Numbers of the syllables of one written word. */
  of(word: string): { folded: number; exact: number }[] {
    return syllablesOf(word).map((syllable) => {
      const folded = this.folded.of(syllable.folded);
      const exact = this.exact.of(syllable.exact);
      this.foldedOf[exact] = folded;
      return { folded, exact };
    });
  }
}

class Parts {
  readonly numbers = new Numbering();
  readonly slots = new Map<string, number>();
  readonly signalSlots = new Map<number, number>();
  private readonly words = new Map<number, { policy: number; sequences: number[][] }>();
  private readonly syllables: Syllables;
  private readonly signalNumber: ReadonlyMap<string, number>;

  constructor(syllables: Syllables, signalNumber: ReadonlyMap<string, number>) {
    this.syllables = syllables;
    this.signalNumber = signalNumber;
  }

  ofSlot(name: string): number {
    const part = this.numbers.of(`<${name}>`);
    if (isDetector(name)) this.slots.set(name, part);
    else this.signalSlots.set(this.signalNumber.get(name)!, part);
    return part;
  }

  ofWords(sequences: readonly string[][], policy: number): number {
    const keys = sequences.map((sequence) => sequence.join(' ')).sort();
    const part = this.numbers.of(`${policy}:${keys.join('|')}`);
    if (this.words.has(part)) return part;
    // Two spellings of one wording (hoà, hòa) fold to one sequence.
    const distinct = new Map<string, number[]>();
    for (const sequence of sequences) {
      const exacts = sequence.flatMap((word) => this.syllables.of(word).map(({ exact }) => exact));
      if (exacts.length === 0) throw new PhraseError(`"${sequence.join(' ')}" has no letters or digits`);
      distinct.set(exacts.join(','), exacts);
    }
    this.words.set(part, { policy, sequences: [...distinct.values()] });
    return part;
  }

  patterns(): Patterns {
    const all = [...this.words].flatMap(([part, { policy, sequences }]) =>
      sequences.map((exacts) => ({ part, policy, exacts })),
    );
    const starts = [0];
    for (const { exacts } of all) starts.push(starts.at(-1)! + exacts.length);
    return {
      exacts: Int32Array.from(all.flatMap(({ exacts }) => exacts)),
      starts: Int32Array.from(starts),
      parts: Int32Array.from(all, ({ part }) => part),
      policies: Uint8Array.from(all, ({ policy }) => policy),
    };
  }
}

/** Word lists of a pack, each already as word sequences. A list may use lists above it. */
function wordLists(source: PackSource): Map<string, string[][]> {
  const lists = new Map<string, string[][]>();
  for (const [name, text] of Object.entries(source.words)) {
    try {
      lists.set(name, parsePhrase(`(${text})`, lists, () => false)[0]![0]!.sequences!);
    } catch (error) {
      if (error instanceof PhraseError)
        throw new RuleError('words.yml', undefined, `list "${name}": ${error.message}`);
      throw error;
    }
  }
  return lists;
}
