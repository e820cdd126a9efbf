import { compilePacks } from '../lib/core/compile-pack.ts';
import type { CompiledPacks } from '../lib/core/compiled-pack.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import { readSequences } from '../lib/core/read-patterns.ts';
import type { PackSource } from '../lib/core/rule.ts';
import { randomFrom } from '../scripts/random.ts';

const SEED = 20261121;
const PER_SIGNAL = 12;

/** Every wording the pack knows, parts of phrases too. */
export function wordingsOf(compiled: CompiledPacks): string[] {
  const syllables = compiled.exacts.split(' ');
  const { exacts, starts } = readSequences(compiled);
  return starts
    .slice(1)
    .map((end, s) => Array.from(exacts.subarray(starts[s]!, end), (n) => syllables[n]!).join(' '));
}

/** Phrases of two to five syllables, made of the syllables of the pack. The same ones in every run. */
export function madeUpPhrases(compiled: CompiledPacks, count: number): string[] {
  const random = randomFrom(SEED).next;
  const syllables = compiled.exacts.split(' ').filter((syllable) => /^\p{L}+$/u.test(syllable));
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const length = 2 + Math.floor(random() * 4);
    phrases.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]!).join(' '));
  }
  return [...phrases];
}

/** The packs with more phrases, as further signals of twelve phrases each in the last of them. */
export function withPhrases(sources: readonly PackSource[], phrases: readonly string[]): PackSource[] {
  const signals = Array.from({ length: Math.ceil(phrases.length / PER_SIGNAL) }, (_, i) => ({
    id: `made-up-${i}`,
    family: 'context' as const,
    weight: 1,
    phrases: phrases
      .slice(i * PER_SIGNAL, (i + 1) * PER_SIGNAL)
      .map((phrase) => ({ phrase, marks: 'auto' as const })),
  }));
  const last = sources.at(-1)!;
  return [...sources.slice(0, -1), { ...last, signals: [...last.signals, ...signals] }];
}

export function load(sources: readonly PackSource[]) {
  return loadPacks(compilePacks(sources));
}
