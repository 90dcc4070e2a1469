/** The interval in which a share lies, told by few trials honestly. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a binomial share (E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209-212):
 *
 *     (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n),  p = successes/n
 *
 * @param z quantile of the normal distribution; 1.96 is 95 %
 * @returns null without trials: nothing is known then, not even an interval
 */
export function wilson(successes: number, trials: number, z = 1.959963984540054): Interval | null {
  if (trials <= 0) return null;
  const p = successes / trials;
  const square = z * z;
  const centre = p + square / (2 * trials);
  const half = z * Math.sqrt((p * (1 - p)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  return {
    // At both ends the formula gives exactly 0 and 1; rounding must not say less or more.
    low: successes === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + half) / scale),
  };
}
