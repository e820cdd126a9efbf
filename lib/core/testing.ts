import { compilePacks } from './compile-pack.ts';
import { detect } from './detect.ts';
import { findPhrases } from './find-phrases.ts';
import { fold } from './fold.ts';
import { Folded } from './folded.ts';
import { Hits } from './hits.ts';
import { loadPacks } from './load-packs.ts';
import type { Packs } from './packs.ts';
import { readWords } from './read-words.ts';
import type { LureSource, PackSource, SignalSource } from './rule.ts';
import { SlotMatches } from './slot-matches.ts';
import { Words } from './words.ts';

/** Small packs for tests: a test shows only the words it is about. */

export const YARDSTICKS = {
  meanIncome: 10_000_000,
  year: 2026,
  currencies: {
    USD: 25_000,
    USDT: 25_000,
    CNY: 3_500,
    THB: 700,
    MYR: 6_000,
    INR: 300,
    NPR: 180,
    IDR: 1.5,
    SGD: 19_000,
    KES: 200,
    AED: 7_000,
  },
};

/** A signal with one phrase per string. */
export function signal(
  id: string,
  phrases: readonly string[],
  { marks = 'auto', ...rest }: Partial<SignalSource> & { marks?: 'always' | 'auto' | 'any' } = {},
): SignalSource {
  return {
    id,
    family: 'offer',
    weight: 1,
    phrases: phrases.map((phrase) => ({ phrase, marks })),
    ...rest,
  };
}

/** A trusted lure that asks for one signal of each line. */
export function lure(id: string, needs: readonly string[], rest: Partial<LureSource> = {}): LureSource {
  return {
    id,
    title: id,
    kind: 'trafficking',
    severity: 3,
    state: 'trusted',
    reasons: [],
    needs: needs.map((line) => line.split('|')),
    raises: [],
    clears: [],
    danger: [],
    ...rest,
  };
}

export function packSource(rest: Partial<PackSource> = {}): PackSource {
  return {
    id: 'tiny',
    version: '1.0.0',
    lang: 'vi',
    yardsticks: YARDSTICKS,
    words: {},
    shorthands: [],
    signals: [],
    lures: [],
    ...rest,
  };
}

/** A pack compiled and loaded the way the extension does it. */
export function tinyPacks(rest: Partial<PackSource> = {}): Packs {
  return loadPacks(compilePacks([packSource(rest)]));
}

/** A pack that knows these phrases, all as signal `x` and nothing else. */
export function packOf(phrases: readonly string[], marks: 'always' | 'auto' | 'any' = 'auto'): Packs {
  return tinyPacks({ signals: [signal('x', phrases, { marks })] });
}

/** Every hit of a text as `signal: the words of the original text`, in order of place. */
export function hitsIn(text: string, packs: Packs): string[] {
  return rawHits(text, packs).map((hit) => `${hit.signal}: ${text.slice(hit.from, hit.to)}`);
}

/** The words of the original text that signal `x` was found in. */
export function findings(text: string, packs: Packs): string[] {
  return rawHits(text, packs).map((hit) => text.slice(hit.from, hit.to));
}

interface RawHit {
  signal: string;
  from: number;
  to: number;
  loose: boolean;
}

/** Every hit before masking and weighing. */
export function rawHits(text: string, packs: Packs): RawHit[] {
  const folded = fold(text, new Folded());
  const words = readWords(folded, packs.vocabulary, new Words());
  const slots = new SlotMatches();
  const hits = new Hits();
  hits.clear(packs.signals.length);
  detect(words, folded, text, packs, slots, hits);
  findPhrases(words, folded, packs.automaton, slots, hits);
  return Array.from({ length: hits.count }, (_, i) => ({
    signal: packs.signals[hits.signal[i]!]!.id,
    from: hits.from[i]!,
    to: hits.to[i]!,
    loose: hits.loose[i] === 1,
  })).sort((a, b) => a.from - b.from || a.to - b.to || (a.signal < b.signal ? -1 : 1));
}
