import { collectPhrases } from '../lib/core/collect-phrases.ts';
import { compilePacks } from '../lib/core/compile-pack.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import type { PackSource, SignalSource } from '../lib/core/rule.ts';
import { randomFrom } from '../scripts/random.ts';

const SEED = 20261121;
const PER_SIGNAL = 12;

/** What the packs write: every wording, parts of phrases too, and every syllable with its marks. */
export function written(sources: readonly PackSource[]): { wordings: string[]; syllables: string[] } {
  const ids = sources.flatMap(({ signals }) => signals.map(({ id }) => id));
  const { exact, patterns } = collectPhrases(sources, new Map(ids.map((id, number) => [id, number])));
  const { exacts, starts } = patterns;
  const wordings = Array.from(patterns.parts, (_, p) =>
    Array.from(exacts.subarray(starts[p]!, starts[p + 1]!), (n) => exact[n]!).join(' '),
  );
  return { wordings: [...new Set(wordings)], syllables: exact };
}

/** Phrases of two to five of these syllables. The same ones in every run. */
export function madeUpPhrases(syllables: readonly string[], count: number): string[] {
  const random = randomFrom(SEED).next;
  const words = syllables.filter((syllable) => /^\p{L}+$/u.test(syllable));
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const length = 2 + Math.floor(random() * 4);
    phrases.add(Array.from({ length }, () => words[Math.floor(random() * words.length)]!).join(' '));
  }
  return [...phrases];
}

/** The packs with more phrases, as further signals in the last of them. */
export function withPhrases(sources: readonly PackSource[], phrases: readonly string[]): PackSource[] {
  const last = sources.at(-1)!;
  return [...sources.slice(0, -1), { ...last, signals: [...last.signals, ...signalsOf(phrases)] }];
}

/** The packs with no more than so many phrases, but one of each signal: its first ones, of all signals the same share. */
export function withFewerPhrases(sources: readonly PackSource[], most: number): PackSource[] {
  const own = phraseCount(sources);
  if (own <= most) return [...sources];
  const signals = sources.reduce((sum, source) => sum + source.signals.length, 0);
  const share = Math.max(0, (most - signals) / (own - signals));
  const fewer = (signal: SignalSource) => ({
    ...signal,
    phrases: signal.phrases.slice(0, 1 + Math.floor((signal.phrases.length - 1) * share)),
  });
  return sources.map((source) => ({ ...source, signals: source.signals.map(fewer) }));
}

/** How many phrases the signals of packs have. */
export function phraseCount(sources: readonly PackSource[]): number {
  return sources.flatMap(({ signals }) => signals).reduce((sum, { phrases }) => sum + phrases.length, 0);
}

/** A pack with the shorthands and yardsticks of the first, that knows just these phrases. */
export function onlyPhrases(sources: readonly PackSource[], phrases: readonly string[]): PackSource[] {
  const { learned: _, ...first } = sources[0]!;
  return [{ ...first, words: {}, lures: [], signals: signalsOf(phrases) }];
}

/** Signals of twelve phrases each. */
function signalsOf(phrases: readonly string[]): SignalSource[] {
  return Array.from({ length: Math.ceil(phrases.length / PER_SIGNAL) }, (_, i) => ({
    id: `made-up-${i}`,
    family: 'context' as const,
    weight: 1,
    phrases: phrases
      .slice(i * PER_SIGNAL, (i + 1) * PER_SIGNAL)
      .map((phrase) => ({ phrase, marks: 'auto' as const })),
  }));
}

export function load(sources: readonly PackSource[]) {
  return loadPacks(compilePacks(sources));
}
