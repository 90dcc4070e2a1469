/** How far two shares lie apart, as sure as few trials make it. */
import type { Interval } from './wilson.ts';

/** A share with the interval that it lies in. */
export interface Share {
  readonly availability: number;
  readonly interval: Interval;
}

export interface Difference extends Interval {
  /** The second share minus the first. */
  readonly difference: number;
  /** Whether chance alone would hardly make it: the interval does not hold 0. */
  readonly clear: boolean;
}

/**
 * The interval of the difference of two independent shares, from their own Wilson intervals (R. G. Newcombe, "Interval estimation
 * for the difference between independent proportions: comparison of eleven methods", Statistics in Medicine 17 (1998), 873-890,
 * method 10), for p = second, q = first:
 *
 *     p - q - √((p - p.low)² + (q.high - q)²)  to  p - q + √((p.high - p)² + (q - q.low)²)
 */
export function newcombe(first: Share, second: Share): Difference {
  const [p, q] = [second.availability, first.availability];
  const low = p - q - Math.hypot(p - second.interval.low, first.interval.high - q);
  const high = p - q + Math.hypot(second.interval.high - p, q - first.interval.low);
  return { difference: p - q, low, high, clear: low > 0 || high < 0 };
}
