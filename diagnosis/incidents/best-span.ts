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
  /** Mean rate with which they are bad by what explains them now. */
  readonly usual: number;
  /** Log-likelihood ratio against what explains the runs now, nats. */
  readonly gain: number;
  /** What it takes to say which span of the factor's runs it is, nats. */
  readonly cost: number;
}

/** The runs of one factor, in the order of time, and what explains them so far. */
export interface FactorRuns {
  readonly places: Int32Array;
  /** By run. */
  readonly bad: Uint8Array;
  /** By run: which of `rates` it is bad with so far. */
  readonly owner: Int16Array;
  readonly rates: readonly number[];
}

/**
 * The span that gains most after paying for its name: a stretch from one run to another (ln n(n+1)), or all runs (ln 2),
 * which is how a portal is found that fails in 5 of 100 runs all the time.
 * @param worthwhile what a span must gain, nats; most factors cannot, whatever their span
 * @returns null where no more is gained
 */
export function bestSpan(of: FactorRuns, worthwhile: number): Span | null {
  const { places, bad, owner, rates } = of;
  const mostPerBad = rates.map((now) => -Math.log(now));
  let [worse, most] = [0, 0];
  for (const run of places) {
    if (bad[run] === 0) continue;
    worse += 1;
    most += mostPerBad[owner[run]!]!;
  }
  if (most <= worthwhile) return null;
  const everything = bestStretch(of, (worse + 0.5) / (places.length + 1), true);
  const stretch = bestStretch(of, 0.5, false);
  return [everything, stretch]
    .filter((span) => span !== null && span.gain - span.cost > worthwhile)
    .reduce((a, b) => (a === null || (b !== null && b.gain - b.cost > a.gain - a.cost) ? b : a), null);
}

/**
 * Scores each run by its log-likelihood ratio and takes the contiguous stretch with the largest sum (Kadane's algorithm;
 * J. Bentley, "Programming pearls: algorithm design techniques", Communications of the ACM 27 (1984) 865-873), or all of
 * them, then the rate of that stretch, and again, until the rate stays.
 */
function bestStretch({ places, bad, owner, rates }: FactorRuns, from: number, all: boolean): Span | null {
  const cost = all ? Math.log(2) : Math.log(places.length * (places.length + 1));
  let rate = from;
  let found: Span | null = null;
  for (let round = 0; round < 4; round += 1) {
    const better = rates.map((now) => rate > now);
    const ifBad = rates.map((now, place) => (better[place] ? Math.log(rate / now) : 0));
    const ifWell = rates.map((now, place) => (better[place] ? Math.log((1 - rate) / (1 - now)) : 0));
    let [sum, start, gain, first, last] = [0, 0, 0, -1, -1];
    for (let at = 0; at < places.length; at += 1) {
      const run = places[at]!;
      sum += bad[run] === 1 ? ifBad[owner[run]!]! : ifWell[owner[run]!]!;
      if (sum <= 0 && !all) {
        sum = 0;
        start = at + 1;
      } else if (sum > gain) {
        gain = sum;
        first = start;
        last = at;
      }
    }
    if (all) [gain, first, last] = [sum, sum > 0 ? 0 : -1, places.length - 1];
    if (first < 0) return found;
    let [runs, worse, usual] = [0, 0, 0];
    for (let at = first; at <= last; at += 1) {
      const run = places[at]!;
      const now = owner[run]!;
      if (!better[now]) continue;
      runs += 1;
      worse += bad[run]!;
      usual += rates[now]!;
    }
    found = { first, last, runs, bad: worse, rate, usual: usual / runs, gain, cost };
    const next = (worse + 0.5) / (runs + 1);
    if (Math.abs(next - rate) < 0.005) break;
    rate = next;
  }
  return found;
}
