/**
 * The smallest set of factors that explains which runs are bad.
 *
 * The model: a run is bad with the rate of the strongest chosen factor that it has at its time, else with the rate that is
 * usual for such a run, times what the whole window shows of it. A factor is chosen for one span of time. The best set is the one with the shortest two-part description, in nats
 * (J. Rissanen, "Modeling by shortest data description", Automatica 14 (1978) 465-471): the cost of naming the factors
 * plus minus the logarithm of the likelihood of the runs. What one factor adds is the log-likelihood ratio of Kulldorff's
 * Bernoulli scan statistic (M. Kulldorff, "A spatial scan statistic", Communications in Statistics 26 (1997) 1481-1496),
 *
 *     k·ln(q/b) + (n-k)·ln((1-q)/(1-b)),   k bad of n runs, q their rate, b the rate without the factor,
 *
 * and naming it costs
 *
 *     newIncident + ln(factors to choose from) + the span (best-span.ts) + ½·ln(n)   (the last for the rate, G. Schwarz 1978).
 *
 * No data that come from the background alone are described by K nats shorter with a probability above e^-K (the
 * no-hypercompression inequality; P. Grünwald, "The Minimum Description Length Principle", 2007, §3.3): `newIncident` is
 * therefore the price of a false alarm.
 */
import { backgroundClasses, type BackgroundClasses } from './background-classes.ts';
import { bestSpan } from './best-span.ts';
import type { SharedFactor } from './shared-factors.ts';

/** A factor as chosen: where in `factor.runs` its span begins and ends (inclusive), and the rate of its own runs. */
export interface ChosenFactor {
  readonly factor: SharedFactor;
  readonly first: number;
  readonly last: number;
  readonly rate: number;
  /** The rate with which its own runs would be bad without it. */
  readonly usual: number;
  /** What naming it costs, nats. */
  readonly cost: number;
}

export interface FactorSearch {
  readonly chosen: readonly ChosenFactor[];
  /** By run: place in `chosen`, or -1: nothing chosen explains it. */
  readonly owner: Int16Array;
  /** How many times as often as usual the runs are bad that nothing chosen explains. */
  readonly timesUsual: number;
}

export interface SearchOptions {
  /** Whether there is nothing narrower: such a factor is never a better explanation of what a broad one explains at once. */
  readonly smallest: (factor: SharedFactor) => boolean;
  /** By run: how often such runs are bad while nothing is broken, above 0; and their mean, a healthy country's rate. */
  readonly usual: Float64Array;
  readonly whole: number;
  /** A factor whose rate is not so much above what is usual for its runs wakes nobody, however sure it is. */
  readonly leastExcess: (factor: SharedFactor) => number;
  /** Nats that a factor costs beyond choosing it, again: for one more span; Infinity: it must not be chosen for this span. */
  readonly price: (factor: SharedFactor, first: number, last: number, again: boolean) => number;
}

/** A healthy country fails less often than that: what is above needs an explanation even where it is the same everywhere. */
const mostBackground = 0.05;
/** Nor does one that fails not even twice as often as usual. */
const leastTimes = 2;
/** That the window is as usual weighs as much as so many expected failures: 200 runs at 1.5 %. */
const priorFailures = 3;
const leastBad = 4;
const mostChosen = 64;
/** Broad explanations are each challenged by what would be chosen without them. */
const mostChallenges = 8;

interface State {
  readonly chosen: readonly ChosenFactor[];
  /** By run: place in `rates`, which has first those of the background's classes and then those of the chosen. */
  readonly owner: Int16Array;
  readonly rates: readonly number[];
  readonly timesUsual: number;
  /** Length of the description, nats: the factors, and the runs given them. */
  readonly length: number;
}

/** @param bad by run, in the order of time: 1 bad, 0 well */
export function searchFactors(bad: Uint8Array, factors: readonly SharedFactor[], options: SearchOptions): FactorSearch {
  const classes = backgroundClasses(options.usual);
  const settled = (chosen: readonly ChosenFactor[]) => settle(bad, chosen, classes, options.whole);
  // A factor with fewer bad runs can never be chosen: most drop out here. What those with most gain, many others cannot.
  const possible = factors
    .map((factor) => ({ factor, worse: factor.runs.reduce((sum, run) => sum + bad[run]!, 0) }))
    .filter(({ worse }) => worse >= leastBad)
    .toSorted((a, b) => b.worse - a.worse)
    .map(({ factor }) => factor);
  let best = prune(grow(possible, settled([])));
  const broad = possible.filter((factor) => !options.smallest(factor));
  const challenged = new Set<SharedFactor>();
  while (challenged.size < mostChallenges) {
    const next = best.chosen.find(({ factor }) => broad.includes(factor) && !challenged.has(factor));
    if (next === undefined) break;
    challenged.add(next.factor);
    const others = broad.filter((factor) => factor !== next.factor);
    const rival = prune(grow(others, settled(best.chosen.filter(({ factor }) => factor !== next.factor))));
    if (rival.length < best.length) best = rival;
  }
  const owner = best.owner.map((place) => Math.max(-1, place - classes.rates.length));
  return { chosen: best.chosen, owner, timesUsual: best.timesUsual };

  /** Adds the factor that shortens the description most, until none does. */
  function grow(from: readonly SharedFactor[], start: State): State {
    let state = start;
    while (state.chosen.length < mostChosen) {
      let best: ChosenFactor | null = null;
      let mostGained = 0;
      for (const factor of from) {
        const toChoose = Math.log(factor.choices);
        const span = bestSpan(
          { places: factor.runs, bad, owner: state.owner, rates: state.rates },
          mostGained + toChoose,
        );
        if (span === null || span.bad < leastBad || tooWeak(factor, span)) continue;
        const cheapest = toChoose + span.cost + 0.5 * Math.log(span.runs);
        if (span.gain - cheapest <= mostGained) continue;
        const again = state.chosen.some((one) => one.factor === factor);
        const cost = cheapest + options.price(factor, span.first, span.last, again);
        if (span.gain - cost <= mostGained) continue;
        mostGained = span.gain - cost;
        best = { factor, first: span.first, last: span.last, rate: span.rate, usual: span.usual, cost };
      }
      if (best === null) break;
      const next = settled([...state.chosen, best]);
      // Rates settle anew with each factor; a step that no longer pays would only go round in circles.
      if (next.length >= state.length) break;
      state = next;
    }
    return state;
  }

  /** Drops, least useful first, the factors that others have made superfluous. */
  function prune(start: State): State {
    let state = start;
    for (;;) {
      const without = (dropped: ChosenFactor) => settled(state.chosen.filter((kept) => kept !== dropped));
      const weak = state.chosen.find((one) => tooWeak(one.factor, one));
      if (weak !== undefined) {
        state = without(weak);
        continue;
      }
      const shorter = state.chosen.map(without).toSorted((a, b) => a.length - b.length)[0];
      if (shorter === undefined || shorter.length > state.length) return state;
      state = shorter;
    }
  }

  function tooWeak(factor: SharedFactor, { rate, usual }: { readonly rate: number; readonly usual: number }): boolean {
    return rate < usual + options.leastExcess(factor) || rate < leastTimes * usual;
  }
}

/** Gives each run to the strongest of its chosen factors, and each factor the rate of the runs that it was given. */
function settle(bad: Uint8Array, given: readonly ChosenFactor[], classes: BackgroundClasses, whole: number): State {
  const owner = new Int16Array(bad.length);
  const first = classes.rates.length;
  let chosen = given;
  let timesUsual = 1;
  let rates: readonly number[] = classes.rates;
  for (let round = 0; round < 2; round += 1) {
    owner.set(classes.of);
    const weakestFirst = chosen.map((_, place) => place).sort((a, b) => chosen[a]!.rate - chosen[b]!.rate || a - b);
    for (const place of weakestFirst) {
      const one = chosen[place]!;
      for (let at = one.first; at <= one.last; at += 1) {
        const run = one.factor.runs[at]!;
        if (one.rate > rates[classes.of[run]!]!) owner[run] = first + place;
      }
    }
    const runs = new Float64Array(first + chosen.length);
    const worse = new Float64Array(first + chosen.length);
    const usual = new Float64Array(first + chosen.length);
    for (let run = 0; run < owner.length; run += 1) {
      const place = owner[run]!;
      runs[place]! += 1;
      worse[place]! += bad[run]!;
      usual[place]! += classes.rates[classes.of[run]!]!;
    }
    const sum = (list: Float64Array) => list.subarray(0, first).reduce((a, b) => a + b, 0);
    timesUsual = Math.min(mostBackground / whole, (sum(worse) + priorFailures) / (sum(usual) + priorFailures));
    chosen = chosen.map((one, place) => ({
      ...one,
      rate: (worse[first + place]! + 0.5) / (runs[first + place]! + 1),
      usual: (timesUsual * usual[first + place]!) / runs[first + place]!,
    }));
    rates = [...classes.rates.map((rate) => rate * timesUsual), ...chosen.map(({ rate }) => rate)];
  }
  return { chosen, owner, rates, timesUsual, length: described(bad, chosen, owner, rates) };
}

function described(
  bad: Uint8Array,
  chosen: readonly ChosenFactor[],
  owner: Int16Array,
  rates: readonly number[],
): number {
  const ifBad = rates.map((rate) => -Math.log(rate));
  const ifWell = rates.map((rate) => -Math.log(1 - rate));
  let length = chosen.reduce((sum, { cost }) => sum + cost, 0);
  for (let run = 0; run < owner.length; run += 1) length += (bad[run] === 1 ? ifBad : ifWell)[owner[run]!]!;
  return length;
}
