/** The span of time in which a factor explains most. */

export interface Span {
  /** Places in the factor's list of runs, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Runs in it that the factor would explain better than what explains them now, and how many of them are bad. */
  readonly runs: number;
  readonly bad: number;
  /** Rate of those, as Krichevsky and Trofimov estimate it: (bad + ½) / (runs + 1), never 0 or 1. */
  readonly rate: number;
  /** Log-likelihood ratio against what explains the runs now, nats. */
  readonly gain: number;
}

/**
 * Scores each run by its log-likelihood ratio and takes the contiguous stretch with the largest sum (Kadane's algorithm;
 * J. Bentley, "Programming pearls: algorithm design techniques", Communications of the ACM 27 (1984) 865-873), then the
 * rate of that stretch, and again, until the rate stays.
 * @param places places of the factor's runs, in the order of time
 * @param owner by run: which of `rates` it is bad with so far
 * @returns null where nothing is gained
 */
export function bestSpan(
  places: Int32Array,
  bad: Uint8Array,
  owner: Int16Array,
  rates: readonly number[],
): Span | null {
  let rate = 0.5;
  let found: Span | null = null;
  for (let round = 0; round < 4; round += 1) {
    const better = rates.map((now) => rate > now);
    const ifBad = rates.map((now, place) => (better[place] ? Math.log(rate / now) : 0));
    const ifWell = rates.map((now, place) => (better[place] ? Math.log((1 - rate) / (1 - now)) : 0));
    let [sum, start, gain, first, last] = [0, 0, 0, -1, -1];
    for (let at = 0; at < places.length; at += 1) {
      const run = places[at]!;
      sum += bad[run] === 1 ? ifBad[owner[run]!]! : ifWell[owner[run]!]!;
      if (sum <= 0) {
        sum = 0;
        start = at + 1;
      } else if (sum > gain) {
        gain = sum;
        first = start;
        last = at;
      }
    }
    if (first < 0) return found;
    let [runs, worse] = [0, 0];
    for (let at = first; at <= last; at += 1) {
      const run = places[at]!;
      if (!better[owner[run]!]) continue;
      runs += 1;
      worse += bad[run]!;
    }
    found = { first, last, runs, bad: worse, rate, gain };
    const next = (worse + 0.5) / (runs + 1);
    if (Math.abs(next - rate) < 0.005) break;
    rate = next;
  }
  return found;
}
