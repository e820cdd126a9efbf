/** What is to be as small as can be: its value at some weights, and how it rises with each of them. */
export interface Bowl {
  at(weights: Vector): { value: number; slope: Vector };
  /** How it bends along each weight by itself, roughly. Above zero. */
  bends: Vector;
}

export type Vector = Float64Array<ArrayBuffer>;

const MOST_ROUNDS = 500;
/** So many steps of before tell how the bowl bends. */
const REMEMBERED = 10;
/** A step has to lower the value by this part of what the slope promises; otherwise it is halved. */
const WORTH = 1e-4;
const MOST_HALVINGS = 30;

/**
 * The weights at which a smooth convex function is least, from zero on, by L-BFGS (Nocedal, "Updating quasi-Newton matrices with
 * limited storage", 1980). No chance is in it.
 *
 * @param flat ends where the slope is no steeper than this
 * @throws when that is not reached, or the function gives no number
 */
export function minimize(bowl: Bowl, flat: number): Vector {
  const memory = new Memory(bowl.bends);
  let at: Vector = new Float64Array(bowl.bends.length);
  let here = bowl.at(at);
  for (let round = 0; !(Math.sqrt(dot(here.slope, here.slope)) <= flat); round++) {
    if (!Number.isFinite(here.value)) throw new Error(`the value is ${here.value}`);
    if (round === MOST_ROUNDS) throw new Error(`no lowest point was reached in ${MOST_ROUNDS} rounds`);
    const way = memory.downFrom(here.slope);
    const step = stepDown(bowl, at, here.value, way, dot(here.slope, way));
    // As low as numbers can tell.
    if (!step || step.there.value === here.value) return at;
    memory.learn(minus(step.at, at), minus(step.there.slope, here.slope));
    ({ at, there: here } = step);
  }
  return at;
}

/** Goes down one way, as far as it is worth it. */
function stepDown(bowl: Bowl, from: Vector, value: number, way: Vector, promised: number) {
  let length = 1;
  for (let halved = 0; halved <= MOST_HALVINGS; halved++, length /= 2) {
    const at = from.map((weight, i) => weight + way[i]! * length);
    const there = bowl.at(at);
    if (there.value <= value + WORTH * length * promised) return { at, there };
  }
  return null;
}

/** What the last steps tell of how the bowl bends, and with it of the way down. */
class Memory {
  private readonly steps: { moved: Vector; turned: Vector; by: number }[] = [];
  private readonly bends: Vector;
  /** How much less it bends than `bends`, as the last step has shown. */
  private scale = 1;

  constructor(bends: Vector) {
    this.bends = bends;
  }

  /** @param turned how the slope changed over the step */
  learn(moved: Vector, turned: Vector): void {
    const along = dot(moved, turned);
    if (!(along > 0)) return;
    this.scale = along / turned.reduce((sum, value, i) => sum + value ** 2 / this.bends[i]!, 0);
    this.steps.push({ moved, turned, by: 1 / along });
    if (this.steps.length > REMEMBERED) this.steps.shift();
  }

  /** The two loops of the method: newest step first, then back. */
  downFrom(slope: Vector): Vector {
    const way = slope.map((value) => -value);
    const shares: number[] = [];
    for (const { moved, turned, by } of this.steps.toReversed()) {
      const share = by * dot(moved, way);
      shares.push(share);
      add(way, turned, -share);
    }
    for (let i = 0; i < way.length; i++) way[i] = (way[i]! * this.scale) / this.bends[i]!;
    for (const { moved, turned, by } of this.steps) add(way, moved, shares.pop()! - by * dot(turned, way));
    return way;
  }
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(to: Vector, what: Vector, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = to[i]! + what[i]! * times;
}

function minus(a: Vector, b: Vector): Vector {
  return a.map((value, i) => value - b[i]!);
}
