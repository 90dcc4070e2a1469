import type { Interval } from '../wilson.ts';

/** The places that something may hold among others, 1 the best. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * Ranges of ranks from intervals: behind are only those whose whole interval lies below another's. Two whose intervals
 * overlap share their places, as chance alone may have put one before the other (H. Goldstein and D. Spiegelhalter,
 * "League tables and their limitations", Journal of the Royal Statistical Society A 159 (1996), 385-443).
 *
 * @returns in the given order
 */
export function rankRanges(intervals: readonly Interval[]): readonly RankRange[] {
  return intervals.map(({ low, high }) => ({
    best: 1 + intervals.filter((other) => other.low > high).length,
    worst: intervals.length - intervals.filter((other) => other.high < low).length,
  }));
}
