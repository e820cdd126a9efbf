import { buildTables } from './build-tables.ts';
import { collectPhrases } from './collect-phrases.ts';
import { compileLearned, type NumberOf } from './compile-learned.ts';
import type { CompiledPacks, CompiledSignal, Lure } from './compiled-pack.ts';
import { WORDS_OF_TABLE } from './packs.ts';
import { DETECTED_SIGNALS, type LureSource, type PackSource, type SignalSource } from './rule.ts';
import { RuleError } from './rule-error.ts';

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
    if (signal.id === WORDS_OF_TABLE)
      throw new RuleError(
        file,
        undefined,
        `signal "${signal.id}" has the name of a reason the engine gives; choose another`,
      );
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
  const numberOf: NumberOf = (id, file, where) => {
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

  const collected = collectPhrases(sources, signalNumber);
  refuseCircles(allSignals, signalNumber);
  const { tables, ...rest } = buildTables(collected, signals.length);
  const lures = sources.flatMap(({ id, lures }) => lures.map((lure) => compileLure(id, lure, numberOf)));
  const { learned, tables: points } = compileLearned(sources, signals.length, lures, numberOf);
  return {
    format: 6,
    packs: sources.map(({ id, version, lang }) => ({ id, version, lang })),
    yardsticks: sources[0]!.yardsticks,
    signals,
    lures,
    learned,
    detected: Object.fromEntries(
      DETECTED_SIGNALS.flatMap((id) => (signalNumber.has(id) ? [[id, signalNumber.get(id)]] : [])),
    ),
    ...rest,
    tables: { ...tables, ...points },
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

function compileLure(pack: string, lure: LureSource, numberOf: NumberOf): Lure {
  const { id, title, kind, severity, state, reasons, file = 'lures', needs, raises, clears, danger } = lure;
  const numbers = (ids: readonly string[], where: string) => ids.map((each) => numberOf(each, file, where));
  if (needs.length < 2)
    throw new RuleError(file, undefined, 'needs must have at least two lines: one signal alone never warns');
  return {
    ...{ id: `${pack}/${id}`, title, kind, severity, draft: state === 'draft', reasons },
    needs: needs.map((line) => numbers(line, 'needs')),
    raises: numbers(raises, 'raises'),
    clears: numbers(clears, 'clears'),
    danger: danger.map((line) => numbers(line, 'danger')),
  };
}
