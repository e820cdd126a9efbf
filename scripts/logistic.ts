import { type Bowl, minimize, type Vector } from './minimize.ts';

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

/** Training ends when no point can be much further than this from the best one: less than the two decimals that are kept. */
const NEAR = 0.004;

/**
 * Logistic regression with a quadratic penalty on the points: the same examples give the same model.
 *
 * @param ease how easily each feature earns points: one of ease 2 pays a quarter for the same points
 * @param penalty what a squared point costs of a feature of ease 1, against the loss of one example; above zero
 */
export function train(examples: readonly Example[], ease: ArrayLike<number>, penalty: number): Model {
  if (!(penalty > 0))
    throw new RangeError('the penalty must be above zero: without it some points have no end');
  // A feature is taken to be there so many times as its ease, which is the same as a cheaper point.
  const times = Float64Array.from({ length: ease.length + 1 }, (_, i) => (i === 0 ? 1 : ease[i - 1]!));
  // The penalty bends the loss at least so much along each weight but the bias, and so bounds how far from the best ones a slope leaves
  // us; a point is its weight times its ease.
  const weights = minimize(new Loss(examples, times, penalty), (NEAR * penalty) / largest(times));
  return { bias: weights[0]!, points: weights.slice(1).map((value, i) => value * ease[i]!) };
}

function largest(values: Vector): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Log-odds of an example. */
export function logOdds(model: Model, features: readonly number[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.points[feature]!;
  return sum;
}

/** The loss of a model on examples as flat rows of numbers; column 0 is the bias, feature f is column f + 1. */
class Loss implements Bowl {
  private readonly rows: number;
  private readonly start: Int32Array;
  private readonly column: Int32Array;
  private readonly positive: Uint8Array;
  private readonly weight: Vector;
  /** By column. */
  private readonly times: Vector;
  private readonly penalty: number;
  /** How it bends along each weight by itself where all are zero. */
  readonly bends: Vector;

  constructor(examples: readonly Example[], times: Vector, penalty: number) {
    this.times = times;
    this.penalty = penalty;
    this.rows = examples.length;
    this.start = new Int32Array(this.rows + 1);
    for (const [row, { features }] of examples.entries())
      this.start[row + 1] = this.start[row]! + features.length;
    this.column = new Int32Array(this.start[this.rows]!);
    for (const [row, { features }] of examples.entries())
      for (const [i, feature] of features.entries()) this.column[this.start[row]! + i] = feature + 1;
    this.positive = Uint8Array.from(examples, ({ positive }) => Number(positive));
    this.weight = Float64Array.from(examples, ({ weight = 1 }) => weight);
    this.bends = this.bendsAtZero();
  }

  /** The loss, and how it rises with each weight. */
  at(weights: Vector): { value: number; slope: Vector } {
    const { start, column, times, penalty } = this;
    const slope = weights.map((value) => penalty * value);
    slope[0] = 0;
    let value = 0;
    for (let i = 1; i < weights.length; i++) value += (penalty / 2) * weights[i]! ** 2;
    for (let row = 0; row < this.rows; row++) {
      const to = start[row + 1]!;
      let sum = weights[0]!;
      for (let i = start[row]!; i < to; i++) sum += weights[column[i]!]! * times[column[i]!]!;
      const wrong = this.positive[row] ? -sum : sum;
      // log(1 + e^x), also where e^x is beyond any number
      value += this.weight[row]! * (Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(wrong))));
      const error = this.weight[row]! * (1 / (1 + Math.exp(-sum)) - this.positive[row]!);
      slope[0]! += error;
      for (let i = start[row]!; i < to; i++) slope[column[i]!]! += error * times[column[i]!]!;
    }
    return { value, slope };
  }

  private bendsAtZero(): Vector {
    const { start, column, times } = this;
    const bends = new Float64Array(times.length).fill(this.penalty);
    for (let row = 0; row < this.rows; row++) {
      const bend = this.weight[row]! / 4;
      bends[0]! += bend;
      for (let i = start[row]!; i < start[row + 1]!; i++)
        bends[column[i]!]! += bend * times[column[i]!]! ** 2;
    }
    return bends;
  }
}
