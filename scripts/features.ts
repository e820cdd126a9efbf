import { type Example, type Model, train } from './logistic.ts';
import type { Seen } from './training-rows.ts';

/** A signal seen in fewer posts is left out: what it seems to say would be chance. */
const LEAST_POSTS = 3;
/** The same for words and neighbours, which are many more. */
const LEAST_POSTS_OF_TERM = 5;

/** What is learned for one question, by name. */
export interface Column {
  bias: number;
  /** Points of signals, and of roles as `role <role>`. */
  names: ReadonlyMap<string, number>;
  terms: ReadonlyMap<string, number>;
}

/** Numbers what can be seen in posts, and learns from the numbers. */
export class Features {
  private readonly names: Map<string, number>;
  private readonly terms: Map<string, number>;
  private readonly of = new Map<Seen, number[]>();

  /** @param counts what nothing may be learned of: signals, roles and terms for which it says no */
  constructor(rows: readonly Seen[], counts: { name(name: string): boolean; term(term: string): boolean }) {
    this.names = numbered(rows, (row) => row.names.filter(counts.name), LEAST_POSTS, 0);
    this.terms = numbered(rows, (row) => row.terms.filter(counts.term), LEAST_POSTS_OF_TERM, this.names.size);
    for (const row of rows) {
      const names = row.names.flatMap((name) => this.names.get(name) ?? []);
      this.of.set(row, [...names, ...row.terms.flatMap((term) => this.terms.get(term) ?? [])]);
    }
  }

  get size(): { names: number; terms: number } {
    return { names: this.names.size, terms: this.terms.size };
  }

  /** The numbers of what is seen in a row. */
  seenIn(row: Seen): readonly number[] {
    return this.of.get(row)!;
  }

  /** Learns one question from rows, each with its answer. */
  learn(
    rows: readonly Seen[],
    penalty: number,
    isPositive: (row: Seen) => boolean,
    weightOf: (row: Seen) => number = () => 1,
  ): Model {
    const examples = rows.map(
      (row): Example => ({ features: this.seenIn(row), positive: isPositive(row), weight: weightOf(row) }),
    );
    return train(examples, this.easeIn(rows), penalty);
  }

  /**
   * How easily each feature earns points. What stands in every other post ("em", "làm", a sign of any advertisement) would
   * otherwise take them from the few words that say something: with the square of how telling its being there is, as
   * information retrieval counts it (the logarithm of one in how many posts has it), texts of writers that were not
   * learned from are told apart far better. It is counted in each language by itself, where the mean is 1, and the least of them holds: "you" is
   * rare among posts of all languages, and says nothing in an English one.
   */
  private easeIn(rows: readonly Seen[]): Float64Array {
    const ease = new Float64Array(this.names.size + this.terms.size).fill(Infinity);
    for (const ofPack of Map.groupBy(rows, ({ pack }) => pack).values()) {
      const posts = new Float64Array(ease.length);
      for (const row of ofPack) for (const feature of this.seenIn(row)) posts[feature]! += 1;
      const telling = posts.map((count) => (count > 0 ? Math.log(ofPack.length / count) ** 2 : 0));
      const mean = telling.reduce((sum, each) => sum + each, 0) / posts.filter((count) => count > 0).length;
      for (const [feature, count] of posts.entries())
        if (count > 0) ease[feature] = Math.min(ease[feature]!, mean > 0 ? telling[feature]! / mean : 1);
    }
    // What no row has earns nothing, however easily.
    return ease.map((each) => (each === Infinity ? 1 : each));
  }

  /** The points of a model by name. */
  named({ bias, points }: Model): Column {
    const byName = (numbers: ReadonlyMap<string, number>) =>
      new Map([...numbers].map(([name, number]) => [name, points[number]!]));
    return { bias, names: byName(this.names), terms: byName(this.terms) };
  }
}

/** Numbers every name that was seen in enough posts, in alphabetical order. */
function numbered(
  rows: readonly Seen[],
  namesOf: (row: Seen) => readonly string[],
  least: number,
  from: number,
): Map<string, number> {
  const count = new Map<string, number>();
  for (const row of rows) for (const name of namesOf(row)) count.set(name, (count.get(name) ?? 0) + 1);
  const often = [...count].filter(([, times]) => times >= least).map(([name]) => name);
  return new Map(often.sort().map((name, number) => [name, from + number]));
}
