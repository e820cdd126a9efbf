/** Allows `most` uses in any `windowMs`: a quarrel with the page must end. */
export interface Budget {
  /** True and counted, or false when used up for now. */
  take(): boolean;
}

export function createBudget(most: number, windowMs: number, now: () => number): Budget {
  let used: number[] = [];
  return {
    take() {
      const at = now();
      used = used.filter((time) => at - time < windowMs);
      if (used.length >= most) return false;
      used.push(at);
      return true;
    },
  };
}
