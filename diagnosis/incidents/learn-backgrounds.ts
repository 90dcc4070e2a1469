/** Learns from runs of healthy days how often each factor fails anyway. */
import { type Backgrounds, type FactorBackground, noHistory } from './backgrounds.ts';
import { factorKey, factorKinds } from './factor.ts';
import { type Circumstances, factorIds } from './run-facts.ts';

/** Runs of the same circumstances, and how many of them failed; those that an incident explains are left out. */
export interface RunCounts {
  readonly circumstances: Circumstances;
  readonly runs: number;
  readonly failed: number;
}

/**
 * What is thought of a factor before anything is seen, namely that it is like the whole, weighs as much as so many
 * expected failures: 200 runs at 1.5 %. A factor with few runs therefore stays near the whole.
 */
const priorFailures = 3;
/** A healthy country fails less often than that. */
const mostWhole = 0.05;
/** Factors overlap (a vendor is its portals): each round explains with one factor what is left by all others. */
const rounds = 10;

/**
 * A run's rate is the whole's times one multiplier for each factor that it has. With a gamma distribution of mean 1 as
 * prior, the multiplier that explains k failures where E were expected without it is (k + a) / (E + a), a =
 * `priorFailures` (W. DuMouchel, "Bayesian data mining in large frequency tables", The American Statistician 53 (1999)
 * 177-190). Going round all factors raises the posterior at every step and ends at its only peak: a service that fails
 * in 8 of 100 runs gets the blame for that, not the portals at which it does.
 */
export function learnBackgrounds(counts: readonly RunCounts[]): Backgrounds {
  const [runs, failed] = counts.reduce(([n, k], group) => [n + group.runs, k + group.failed], [0, 0]);
  if (runs === 0) return noHistory;
  const priorRuns = priorFailures / noHistory.whole;
  const whole = Math.min(mostWhole, (failed + priorFailures) / (runs + priorRuns));
  const expected = Float64Array.from(counts, (group) => group.runs * whole);
  const factors = [...groupsByFactor(counts)].map(([key, groups]) => ({
    key,
    groups,
    times: 1,
    failed: groups.reduce((sum, place) => sum + counts[place]!.failed, 0),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const factor of factors) {
      const here = factor.groups.reduce((sum, place) => sum + expected[place]!, 0);
      const times = (factor.failed + priorFailures) / (here / factor.times + priorFailures);
      const change = times / factor.times;
      for (const place of factor.groups) expected[place]! *= change;
      factor.times = times;
    }
  }
  const learned = factors.map(({ key, groups, times }): [string, FactorBackground] => [
    key,
    { times, runs: groups.reduce((sum, place) => sum + counts[place]!.runs, 0) },
  ]);
  return { whole, factors: new Map(learned) };
}

/** Places in `counts` by factor, in the order of the kinds. */
function groupsByFactor(counts: readonly RunCounts[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const kind of factorKinds) {
    for (const [place, { circumstances }] of counts.entries()) {
      for (const id of factorIds(circumstances, kind)) {
        const key = factorKey({ kind, id });
        const places = groups.get(key);
        if (places === undefined) groups.set(key, [place]);
        else places.push(place);
      }
    }
  }
  return groups;
}
