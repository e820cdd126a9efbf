import type { CompiledLure, CompiledPacks, CompiledSignal } from './compiled-pack.ts';
import { MARKS_POLICY } from './compiled-pack.ts';
import { FirstSeenWriter } from './first-seen.ts';
import { syllablesOf } from './fold-keys.ts';
import { encodeNumbers } from './number-string.ts';
import { PhraseError, parsePhrase } from './phrase.ts';
import { DETECTOR_SLOTS, type PackSource, type SignalSource } from './rule.ts';

/** A fault in the rules, with the place and a sentence that says what to do. */
export class RuleError extends Error {
  readonly file: string;
  readonly line: number | undefined;
  constructor(file: string, line: number | undefined, problem: string) {
    super(`${file}${line ? `:${line}` : ''}: ${problem}`);
    this.file = file;
    this.line = line;
  }
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
 * Compiles packs into one automaton and small tables. Deterministic: the same sources give
 * the same bytes.
 * @throws RuleError at the first fault
 */
export function compilePacks(sources: readonly PackSource[]): CompiledPacks {
  if (sources.length === 0)
    throw new RuleError('rules', undefined, 'there is no pack; add rules/vi/pack.yml');
  for (const source of sources) {
    // The detectors run once for all packs, so there is one set of yardsticks.
    if (JSON.stringify(source.yardsticks) !== JSON.stringify(sources[0]!.yardsticks)) {
      throw new RuleError(
        `rules/${source.lang}/pack.yml`,
        undefined,
        'yardsticks differ from those of the other packs; copy them unchanged',
      );
    }
  }
  const signalNumber = new Map<string, number>();
  const signals: CompiledSignal[] = [];
  const allSignals = sources.flatMap((source) => source.signals);
  for (const signal of allSignals) {
    const file = signal.file ?? 'signals';
    if (signalNumber.has(signal.id))
      throw new RuleError(file, undefined, `signal "${signal.id}" is defined twice; rename one of them`);
    signalNumber.set(signal.id, signals.length);
    signals.push({
      id: signal.id,
      family: signal.family,
      weight: signal.weight,
      ...(signal.reason && { reason: signal.reason }),
      ...(signal.speaks && { speaks: signal.speaks }),
      ...(signal.support && { support: signal.support }),
    });
  }
  const numberOf = (id: string, file: string, where: string) => {
    const number = signalNumber.get(id);
    if (number === undefined) {
      throw new RuleError(
        file,
        undefined,
        `${where} names the signal "${id}", which no file in signals/ defines; check the spelling`,
      );
    }
    return number;
  };
  for (const [index, signal] of allSignals.entries()) {
    if (signal.unless)
      signals[index]!.unless = signal.unless.map((id) =>
        numberOf(id, signal.file ?? 'signals', `unless of "${signal.id}"`),
      );
    if (signal.masks)
      signals[index]!.masks = signal.masks.map((id) =>
        numberOf(id, signal.file ?? 'signals', `masks of "${signal.id}"`),
      );
  }

  const folded = new Numbering();
  const exact = new Numbering();
  const parts = new Numbering();
  const slots: Record<string, number> = {};
  const signalSlots: Record<number, number> = {};
  const patterns = new Map<number, { policy: number; sequences: Map<string, number[]> }>();
  const phrases: number[] = [];
  const partsInPhrases = new FirstSeenWriter();
  let signalBefore = 0;

  const partOfSlot = (name: string) => {
    const part = parts.of(`<${name}>`);
    if ((DETECTOR_SLOTS as readonly string[]).includes(name)) slots[name] = part;
    else signalSlots[signalNumber.get(name)!] = part;
    return part;
  };
  const exactNumbers = (words: readonly string[]) =>
    words.flatMap((word) =>
      syllablesOf(word).map((syllable) => ({
        folded: folded.of(syllable.folded),
        exact: exact.of(syllable.exact),
      })),
    );
  const partOfWords = (sequences: string[][], policy: number) => {
    const keys = sequences.map((sequence) => sequence.join(' ')).sort();
    const part = parts.of(`${policy}:${keys.join('|')}`);
    if (patterns.has(part)) return part;
    const wanted = { policy, sequences: new Map<string, number[]>() };
    for (const sequence of sequences) {
      const exacts = exactNumbers(sequence).map((number) => number.exact);
      if (exacts.length === 0) throw new PhraseError(`"${sequence.join(' ')}" has no letters or digits`);
      wanted.sequences.set(exacts.join(','), exacts);
    }
    patterns.set(part, wanted);
    return part;
  };

  for (const source of sources) {
    const lists = wordLists(source);
    const isSlot = (name: string) =>
      (DETECTOR_SLOTS as readonly string[]).includes(name) || signalNumber.has(name);
    for (const signal of source.signals) {
      for (const { phrase, marks, line } of signal.phrases) {
        try {
          for (const chain of parsePhrase(phrase, lists, isSlot)) {
            const pieces = chain.flatMap((part) => [
              partsInPhrases.code(
                part.slot === undefined
                  ? partOfWords(part.sequences!, MARKS_POLICY[marks])
                  : partOfSlot(part.slot),
              ),
              part.gap,
            ]);
            const number = signalNumber.get(signal.id)!;
            phrases.push(number - signalBefore, chain.length, ...pieces);
            signalBefore = number;
          }
        } catch (error) {
          if (error instanceof PhraseError)
            throw new RuleError(signal.file ?? 'signals', line, error.message);
          throw error;
        }
      }
    }
  }

  refuseCircles(allSignals, signalNumber);
  const shorthands = sources.flatMap((source) =>
    source.shorthands.map((shorthand) => {
      const short = exactNumbers([shorthand.short]);
      if (short.length !== 1)
        throw new RuleError(
          'shorthands.yml',
          undefined,
          `"${shorthand.short}" must be one word without digits`,
        );
      const reads = exactNumbers(shorthand.reads.split(' ')).map((n) => n.exact);
      const before = (shorthand.before ?? []).flatMap((word) => exactNumbers([word]).map((n) => n.folded));
      return [short[0]!.exact, short[0]!.folded, reads.length, ...reads, before.length, ...before];
    }),
  );

  const { lists, sequences } = patternNumbers(patterns);
  return {
    format: 2,
    packs: sources.map(({ id, version, lang }) => ({ id, version, lang })),
    yardsticks: sources[0]!.yardsticks,
    syllables: [...folded.keys.keys()].join(' '),
    exacts: [...exact.keys.keys()].join(' '),
    shorthandsCode: encodeNumbers(shorthands.flat()),
    sequencesCode: encodeNumbers(sequences),
    listsCode: encodeNumbers(lists),
    phrasesCode: encodeNumbers(phrases),
    partCount: parts.keys.size,
    slots,
    signalSlots,
    signals,
    lures: sources.flatMap((source) => source.lures.map((lure) => compileLure(source.id, lure, numberOf))),
    ...compileLearned(sources, signals, numberOf),
  };
}

/** A signal whose phrases use a signal that uses the first again would never end. */
function refuseCircles(signals: readonly SignalSource[], numbers: ReadonlyMap<string, number>): void {
  const uses = signals.map((signal) =>
    signal.phrases
      .flatMap(({ phrase }) =>
        (phrase.match(/<[^>]+>/g) ?? []).map((slot) => numbers.get(slot.slice(1, -1)) ?? -1),
      )
      .filter((n) => n >= 0),
  );
  const state = new Uint8Array(signals.length);
  const visit = (number: number) => {
    const signal = signals[number]!;
    if (state[number] === 1) {
      throw new RuleError(
        signal.file ?? 'signals',
        undefined,
        `signal "${signal.id}" uses itself through its slots; write the phrases out instead`,
      );
    }
    if (state[number] === 2) return;
    state[number] = 1;
    for (const used of uses[number]!) visit(used);
    state[number] = 2;
  };
  for (let number = 0; number < signals.length; number++) visit(number);
}

/** Most lists share their words with others: each word sequence is written once, and named by its number after that. */
function patternNumbers(
  patterns: ReadonlyMap<number, { policy: number; sequences: ReadonlyMap<string, number[]> }>,
): { lists: number[]; sequences: number[] } {
  const lists: number[] = [];
  const sequences: number[] = [];
  const known = new Numbering();
  const sequenceCodes = new FirstSeenWriter();
  const exactCodes = new FirstSeenWriter();
  let partBefore = 0;
  for (const [part, wanted] of patterns) {
    lists.push(part - partBefore, wanted.policy, wanted.sequences.size);
    partBefore = part;
    for (const [key, exacts] of wanted.sequences) {
      const code = sequenceCodes.code(known.of(key));
      lists.push(code);
      if (code === 0) sequences.push(exacts.length, ...exacts.map((exact) => exactCodes.code(exact)));
    }
  }
  return { lists, sequences };
}

function compileLure(
  pack: string,
  lure: PackSource['lures'][number],
  numberOf: (id: string, file: string, where: string) => number,
): CompiledLure {
  const file = lure.file ?? 'lures';
  const numbers = (ids: readonly string[], where: string) => ids.map((id) => numberOf(id, file, where));
  if (lure.needs.length < 2)
    throw new RuleError(file, undefined, 'needs must have at least two lines: one signal alone never warns');
  return {
    id: `${pack}/${lure.id}`,
    title: lure.title,
    kind: lure.kind,
    severity: lure.severity,
    draft: lure.state === 'draft',
    reasons: lure.reasons,
    needs: lure.needs.map((line) => numbers(line, 'needs')),
    raises: numbers(lure.raises, 'raises'),
    clears: numbers(lure.clears, 'clears'),
    danger: lure.danger.map((line) => numbers(line, 'danger')),
  };
}

/** Puts the learned points into the signals; what is left belongs to the whole table. */
function compileLearned(
  sources: readonly PackSource[],
  signals: CompiledSignal[],
  numberOf: (id: string, file: string, where: string) => number,
): Pick<CompiledPacks, 'learned'> {
  const tables = sources.filter((source) => source.learned);
  if (tables.length > 1) {
    const file = tables[1]!.learned!.file ?? 'learned.yml';
    throw new RuleError(file, undefined, 'only one pack may have a learned table; remove this one');
  }
  const [source] = tables;
  if (!source?.learned) return {};
  const { signals: risk, fraud, words, file = 'learned.yml', ...table } = source.learned;
  const where = 'the table is older than the rules (run npm run train): it';
  for (const [id, points] of Object.entries(risk)) signals[numberOf(id, file, where)]!.risk = points;
  for (const [id, points] of Object.entries(fraud)) signals[numberOf(id, file, where)]!.fraud = points;
  return {
    learned: { pack: source.id, ...table, words: Object.keys(words).join(' '), points: Object.values(words) },
  };
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
