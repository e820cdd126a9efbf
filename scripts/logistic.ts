/** One example: the numbers of its features (each is there or not), whether it is of the class, and how much it counts. */
export interface Example {
  features: readonly number[];
  positive: boolean;
  weight?: number;
}

/** A linear model: log-odds = bias + the sum of the points of the features that are there. */
export interface Model {
  bias: number;
  points: Float64Array;
}

const MOST_ROUNDS = 2_000;
/** Training ends when no weight moves by more than this: far less than the two decimals that are kept. */
const STILL = 1e-4;

/**
 * Logistic regression with a quadratic penalty on the points, by accelerated gradient descent with a fixed step, so that
 * the same examples give the same model on any machine.
 *
 * @param ease how easily each feature earns points: one of ease 2 pays a quarter for the same points
 * @param penalty what a squared point costs of a feature of ease 1, against the loss of one example
 */
export function train(examples: readonly Example[], ease: ArrayLike<number>, penalty: number): Model {
  const size = ease.length + 1;
  // A feature is taken to be there so many times as its ease, which is the same as a cheaper point.
  const times = Float64Array.from({ length: size }, (_, i) => (i === 0 ? 1 : ease[i - 1]!));
  const matrix = new Matrix(examples, times);
  let current = new Float64Array(size);
  const ahead = new Float64Array(size);
  const step = 1 / (matrix.curvature(size) + penalty);
  let pace = 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slope = matrix.gradient(ahead);
    const next = new Float64Array(size);
    const quicker = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / quicker;
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const cost = i === 0 ? 0 : penalty * ahead[i]!;
      next[i] = ahead[i]! - step * (slope[i]! + cost);
      moved = Math.max(moved, Math.abs(next[i]! - current[i]!));
    }
    for (let i = 0; i < size; i++) ahead[i] = next[i]! + push * (next[i]! - current[i]!);
    current = next;
    pace = quicker;
    if (moved < STILL) break;
  }
  return { bias: current[0]!, points: current.slice(1).map((value, i) => value * ease[i]!) };
}

/** Log-odds of an example. */
export function logOdds(model: Model, features: readonly number[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.points[feature]!;
  return sum;
}

/** The examples as flat rows of numbers; column 0 is the bias, feature f is column f + 1. */
class Matrix {
  private readonly rows: number;
  private readonly start: Int32Array;
  private readonly column: Int32Array;
  private readonly positive: Uint8Array;
  private readonly weight: Float64Array;
  /** By column. */
  private readonly times: Float64Array;

  constructor(examples: readonly Example[], times: Float64Array) {
    this.times = times;
    this.rows = examples.length;
    this.start = new Int32Array(this.rows + 1);
    for (const [row, { features }] of examples.entries())
      this.start[row + 1] = this.start[row]! + features.length;
    this.column = new Int32Array(this.start[this.rows]!);
    for (const [row, { features }] of examples.entries())
      for (const [i, feature] of features.entries()) this.column[this.start[row]! + i] = feature + 1;
    this.positive = Uint8Array.from(examples, ({ positive }) => Number(positive));
    this.weight = Float64Array.from(examples, ({ weight = 1 }) => weight);
  }

  /** How the loss rises with each weight, without the penalty. */
  gradient(at: Float64Array): Float64Array {
    const slope = new Float64Array(at.length);
    const { start, column, times } = this;
    for (let row = 0; row < this.rows; row++) {
      const to = start[row + 1]!;
      let sum = at[0]!;
      for (let i = start[row]!; i < to; i++) sum += at[column[i]!]! * times[column[i]!]!;
      const error = this.weight[row]! * (1 / (1 + Math.exp(-sum)) - this.positive[row]!);
      slope[0]! += error;
      for (let i = start[row]!; i < to; i++) slope[column[i]!]! += error * times[column[i]!]!;
    }
    return slope;
  }

  /** A bound for the steepest bend of the loss: the step that is sure not to overshoot. */
  curvature(size: number): number {
    // Power iteration on the matrix of the examples; its largest eigenvalue over four bounds the bend.
    let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
    let largest = 0;
    const { start, column, times } = this;
    for (let round = 0; round < 50; round++) {
      const next = new Float64Array(size);
      for (let row = 0; row < this.rows; row++) {
        const to = start[row + 1]!;
        let sum = vector[0]!;
        for (let i = start[row]!; i < to; i++) sum += vector[column[i]!]! * times[column[i]!]!;
        sum *= this.weight[row]!;
        next[0]! += sum;
        for (let i = start[row]!; i < to; i++) next[column[i]!]! += sum * times[column[i]!]!;
      }
      largest = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
      if (largest === 0) return 1;
      vector = next.map((value) => value / largest);
    }
    return (largest / 4) * 1.05;
  }
}
