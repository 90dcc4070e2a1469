/**
 * The smallest set of factors that explains which runs are bad.
 *
 * The model: a run is bad with the rate of the strongest chosen factor that it has at its time, else with the background
 * rate. A factor is chosen for one span of time. The best set is the one with the shortest two-part description, in nats
 * (J. Rissanen, "Modeling by shortest data description", Automatica 14 (1978) 465-471): the cost of naming the factors
 * plus minus the logarithm of the likelihood of the runs. What one factor adds is the log-likelihood ratio of Kulldorff's
 * Bernoulli scan statistic (M. Kulldorff, "A spatial scan statistic", Communications in Statistics 26 (1997) 1481-1496),
 *
 *     k·ln(q/b) + (n-k)·ln((1-q)/(1-b)),   k bad of n runs, q their rate, b the rate without the factor,
 *
 * and naming it costs
 *
 *     newIncident + ln(factors to choose from) + ln(spans to choose from) + ½·ln(n)   (the last for the rate, G. Schwarz 1978).
 *
 * No data that come from the background alone are described by K nats shorter with a probability above e^-K (the
 * no-hypercompression inequality; P. Grünwald, "The Minimum Description Length Principle", 2007, §3.3): `newIncident` is
 * therefore the price of a false alarm.
 */
import { bestSpan } from './best-span.ts';
import type { SharedFactor } from './shared-factors.ts';

/** A factor as chosen: where in `factor.runs` its span begins and ends (inclusive), and the rate of its own runs. */
export interface ChosenFactor {
  readonly factor: SharedFactor;
  readonly first: number;
  readonly last: number;
  readonly rate: number;
  /** What naming it costs, nats. */
  readonly cost: number;
}

export interface FactorSearch {
  readonly chosen: readonly ChosenFactor[];
  /** By run: 0 the background, else 1 + place in `chosen`. */
  readonly owner: Int16Array;
  /** Rate of the runs that nothing chosen explains. */
  readonly background: number;
}

export interface SearchOptions {
  /** Whether there is nothing narrower: such a factor is never a better explanation of what a broad one explains at once. */
  readonly smallest: (factor: SharedFactor) => boolean;
  /** What is thought of the background before anything is seen; it weighs as much as `weight` runs. */
  readonly healthy: { readonly rate: number; readonly weight: number };
  /** Nats that a factor costs beyond choosing it, again: for one more span; Infinity: it must not be chosen for this span. */
  readonly price: (factor: SharedFactor, first: number, last: number, again: boolean) => number;
}

/** A healthy country fails less often than that: what is above needs an explanation even where it is the same everywhere. */
const mostBackground = 0.05;
/** A factor that fails hardly more often than the rest wakes nobody, however sure it is. */
const leastExcess = 0.1;
const leastBad = 4;
const mostChosen = 64;
/** Broad explanations are each challenged by what would be chosen without them. */
const mostChallenges = 8;

/** @param bad by run, in the order of time: 1 bad, 0 well */
export function searchFactors(bad: Uint8Array, factors: readonly SharedFactor[], options: SearchOptions): FactorSearch {
  // A factor with fewer bad runs can never be chosen: most of them drop out here.
  const possible = factors.filter(({ runs }) => runs.reduce((sum, run) => sum + (bad[run] ?? 0), 0) >= leastBad);
  let best = prune(bad, grow(bad, possible, settle(bad, [], options), options), options);
  const broad = possible.filter((factor) => !options.smallest(factor));
  const challenged = new Set<SharedFactor>();
  while (challenged.size < mostChallenges) {
    const next = best.chosen.find(({ factor }) => broad.includes(factor) && !challenged.has(factor));
    if (next === undefined) break;
    challenged.add(next.factor);
    const others = broad.filter((factor) => factor !== next.factor);
    const start = settle(bad, best.chosen.filter(({ factor }) => factor !== next.factor), options); // prettier-ignore
    const rival = prune(bad, grow(bad, others, start, options), options);
    if (described(bad, rival) < described(bad, best)) best = rival;
  }
  return best;
}

/** Adds the factor that shortens the description most, until none does. */
function grow(bad: Uint8Array, factors: readonly SharedFactor[], from: FactorSearch, options: SearchOptions) {
  let search = from;
  while (search.chosen.length < mostChosen) {
    const rates = [search.background, ...search.chosen.map(({ rate }) => rate)];
    let best: ChosenFactor | null = null;
    let mostGained = 0;
    for (const factor of factors) {
      const span = bestSpan(factor.runs, bad, search.owner, rates);
      if (span === null || span.bad < leastBad || span.rate < search.background + leastExcess) continue;
      const cheapest = Math.log(factor.choices) + Math.log((factor.runs.length * (factor.runs.length + 1)) / 2) + 0.5 * Math.log(span.runs); // prettier-ignore
      if (span.gain - cheapest <= mostGained) continue;
      const cost =
        cheapest +
        options.price(
          factor,
          span.first,
          span.last,
          search.chosen.some((one) => one.factor === factor),
        );
      if (span.gain - cost <= mostGained) continue;
      mostGained = span.gain - cost;
      best = { factor, first: span.first, last: span.last, rate: span.rate, cost };
    }
    if (best === null) break;
    const next = settle(bad, [...search.chosen, best], options);
    // Rates settle anew with each factor; a step that no longer pays would only go round in circles.
    if (described(bad, next) >= described(bad, search)) break;
    search = next;
  }
  return search;
}

/** Drops, least useful first, the factors that others have made superfluous. */
function prune(bad: Uint8Array, from: FactorSearch, options: SearchOptions): FactorSearch {
  let search = from;
  for (;;) {
    const shorter = search.chosen
      .map((dropped) =>
        settle(
          bad,
          search.chosen.filter((kept) => kept !== dropped),
          options,
        ),
      ) // prettier-ignore
      .map((without) => ({ without, length: described(bad, without) }))
      .toSorted((a, b) => a.length - b.length)[0];
    const weak = search.chosen.find(({ rate }) => rate < search.background + leastExcess);
    if (weak !== undefined)
      search = settle(bad, search.chosen.filter((kept) => kept !== weak), options); // prettier-ignore
    else if (shorter !== undefined && shorter.length <= described(bad, search)) search = shorter.without;
    else return search;
  }
}

/** Gives each run to the strongest of its chosen factors, and each factor the rate of the runs that it was given. */
function settle(bad: Uint8Array, given: readonly ChosenFactor[], { healthy }: SearchOptions): FactorSearch {
  const owner = new Int16Array(bad.length);
  let chosen = given;
  let background = healthy.rate;
  for (let round = 0; round < 2; round += 1) {
    owner.fill(0);
    const weakestFirst = chosen.map((_, place) => place).sort((a, b) => chosen[a]!.rate - chosen[b]!.rate || a - b);
    for (const place of weakestFirst) {
      const { factor, first, last } = chosen[place]!;
      for (let at = first; at <= last; at += 1) owner[factor.runs[at]!] = place + 1;
    }
    const runs = new Float64Array(chosen.length + 1);
    const worse = new Float64Array(chosen.length + 1);
    for (let run = 0; run < owner.length; run += 1) {
      runs[owner[run]!]! += 1;
      worse[owner[run]!]! += bad[run]!;
    }
    const { rate, weight } = healthy;
    background = Math.min(mostBackground, (worse[0]! + rate * weight) / (runs[0]! + weight));
    chosen = chosen.map((one, place) => ({ ...one, rate: (worse[place + 1]! + 0.5) / (runs[place + 1]! + 1) }));
  }
  return { chosen, owner, background };
}

/** Length of the description in nats: the factors, and the runs given them. */
function described(bad: Uint8Array, { chosen, owner, background }: FactorSearch): number {
  const rates = [background, ...chosen.map(({ rate }) => rate)];
  const ifBad = rates.map((rate) => -Math.log(rate));
  const ifWell = rates.map((rate) => -Math.log(1 - rate));
  let length = chosen.reduce((sum, { cost }) => sum + cost, 0);
  for (let run = 0; run < owner.length; run += 1) length += (bad[run] === 1 ? ifBad : ifWell)[owner[run]!]!;
  return length;
}
