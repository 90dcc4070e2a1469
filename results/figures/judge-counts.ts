/** Availability from counts, as sure as they make it. */
import { type Interval, wilson } from '../wilson.ts';
import { addCounts, type Counts, nothingCounted } from './counts.ts';

/**
 * So many runs that ended well or failed, at least, before anything is ranked or graded: of fewer even a flawless series leaves
 * it open whether one in nine citizens is stopped (30 of 30: from 88.6 %).
 */
export const leastRuns = 30;

export type Weighting = 'runs' | 'services';

export interface Judged extends Counts {
  /** null where nothing ended well or failed. */
  readonly availability: number | null;
  readonly interval: Interval | null;
  /** Whether it may be ranked: enough runs, and not mostly of such as congdan had to stop. */
  readonly enough: boolean;
}

/**
 * `runs`: ok / (ok + failed), as everywhere. `services`: every service that was tried counts the same however often it
 * was: the mean of the services' availabilities, with Wilson's interval of as many runs as would tell it as exactly
 * (Kish's effective sample size, k² / Σ 1/nᵢ for k services of nᵢ runs; L. Kish, Survey Sampling, 1965, 11.7).
 */
export function judgeCounts(services: readonly Counts[], weighting: Weighting): Judged {
  const sum = services.reduce(addCounts, nothingCounted);
  const tried = sum.ok + sum.failed;
  // Where most runs had to stop half way, the failed ones alone would tell of the whole.
  const enough = tried >= leastRuns && sum.stopped <= tried;
  if (tried === 0) return { ...sum, availability: null, interval: null, enough };
  if (weighting === 'runs') return { ...sum, availability: sum.ok / tried, interval: wilson(sum.ok, tried), enough };
  const known = services.filter(({ ok, failed }) => ok + failed > 0);
  const share = known.reduce((shares, { ok, failed }) => shares + ok / (ok + failed), 0) / known.length;
  const size = known.length ** 2 / known.reduce((inverse, { ok, failed }) => inverse + 1 / (ok + failed), 0);
  // All or nothing is exact, whatever rounding makes of the mean.
  const availability = sum.failed === 0 ? 1 : share;
  return { ...sum, availability, interval: wilson(availability === 1 ? size : availability * size, size), enough };
}
