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
/** Training ends when no weight moves by more than this. */
const STILL = 1e-5;

/**
 * Logistic regression with a quadratic penalty on the points, by accelerated gradient descent with a fixed step, so that
 * the same examples give the same model on any machine.
 *
 * @param penalty what a squared point costs, against the loss of one example
 */
export function train(examples: readonly Example[], featureCount: number, penalty: number): Model {
  const size = featureCount + 1;
  let current = new Float64Array(size);
  let ahead = new Float64Array(size);
  const step = 1 / (curvature(examples) + penalty);
  let pace = 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slope = gradient(examples, ahead, penalty);
    const next = ahead.map((value, i) => value - step * slope[i]!);
    const quicker = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    let moved = 0;
    ahead = next.map((value, i) => {
      moved = Math.max(moved, Math.abs(value - current[i]!));
      return value + ((pace - 1) / quicker) * (value - current[i]!);
    });
    current = next;
    pace = quicker;
    if (moved < STILL) break;
  }
  return { bias: current[0]!, points: current.slice(1) };
}

/** Log-odds of an example. */
export function logOdds(model: Model, features: readonly number[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.points[feature]!;
  return sum;
}

function gradient(examples: readonly Example[], at: Float64Array, penalty: number): Float64Array {
  const slope = at.map((value, i) => (i === 0 ? 0 : penalty * value));
  for (const { features, positive, weight = 1 } of examples) {
    let sum = at[0]!;
    for (const feature of features) sum += at[feature + 1]!;
    const error = weight * (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0));
    slope[0]! += error;
    for (const feature of features) slope[feature + 1]! += error;
  }
  return slope;
}

/** A bound for the steepest bend of the loss: the step that is sure not to overshoot. */
function curvature(examples: readonly Example[]): number {
  // Power iteration on the matrix of the examples; its largest eigenvalue over four bounds the bend.
  const size = 1 + examples.reduce((most, { features }) => Math.max(most, ...features.map((f) => f + 1)), 0);
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  let largest = 0;
  for (let round = 0; round < 50; round++) {
    const next = new Float64Array(size);
    for (const { features, weight = 1 } of examples) {
      let sum = vector[0]!;
      for (const feature of features) sum += vector[feature + 1]!;
      sum *= weight;
      next[0]! += sum;
      for (const feature of features) next[feature + 1]! += sum;
    }
    largest = Math.hypot(...next);
    if (largest === 0) return 1;
    vector = next.map((value) => value / largest);
  }
  return (largest / 4) * 1.05;
}
