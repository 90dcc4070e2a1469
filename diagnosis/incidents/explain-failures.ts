/** What the failures of many runs have in common. */
import { type Backgrounds, healthyRate, noHistory, runsBefore, timesUsual } from './backgrounds.ts';
import { factorKey, type Factor, factorKinds, fits, type IncidentCause } from './factor.ts';
import { probeFault, type RunFacts, saidCause } from './run-facts.ts';
import { type FactorSearch, searchFactors } from './search-factors.ts';
import { type SharedFactor, sharedFactors } from './shared-factors.ts';

/** A factor with the failures that it explains. */
export interface ExplainedFactor {
  readonly factor: Factor;
  /** Factors that the very same runs share: as likely, as far as can be counted. */
  readonly indistinguishable: readonly Factor[];
  /** First and last failure that it explains, ms since 1970. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** Failures (of a probe also monitor faults) that it explains, and the runs that it had between them. */
  readonly failedRunIds: readonly string[];
  readonly runs: number;
  /** The most frequent verdict of those failures, and its share of them, 0 to 1. */
  readonly cause: IncidentCause;
  readonly causeShare: number;
}

export interface Explanation {
  /** Most failures first. */
  readonly factors: readonly ExplainedFactor[];
  /** How many times as often as usual those runs fail that nothing explains. */
  readonly timesUsual: number;
}

/** Price of a new incident, nats: one window in a thousand without any would be given one (e^-7). */
const newIncident = 7;
/** Price of blaming a factor for verdicts that its kind does not usually get: one in twenty (e^-3). */
const unusualVerdict = 3;
/** What is open already has proved itself: at the edge it is kept rather than exchanged. */
const openAlready = -4;
/** A probe has a fault of its own in so many of its runs, if it is well. */
const usualFaults = 0.01;
/**
 * How far above its background a factor must be: far where that is not known, little where it was learned from thousands
 * of runs. A portal that failed in 2 of 1,000 is broken when 50 do; one that is new may just be so.
 */
const leastExcess = { unknown: 0.1, known: 0.03, runsToKnow: 200 };

/**
 * Finds the smallest set of factors that explains the failures of a window (see `search-factors.ts` for the formula).
 * Monitor faults are no failures; they may only show that a probe is sick, and what a sick probe reported meanwhile is
 * not held against anybody else. The order of the runs does not matter.
 * @param open keys (`factorKey`) of factors with an open incident
 * @param backgrounds how often each factor fails while it is healthy
 */
export function explainFailures(
  runs: readonly RunFacts[],
  open: ReadonlySet<string> = new Set(),
  backgrounds: Backgrounds = noHistory,
): Explanation {
  const inTime = runs.toSorted((a, b) => a.atMs - b.atMs || (a.runId < b.runId ? -1 : 1));

  const telling = inTime.filter((run) => run.outcome !== 'monitor-fault' || probeFault(run));
  const sick = search(telling, probeFault, ['probe'], { whole: usualFaults, factors: new Map() }, open);
  const fromSickProbe = new Set(sick.chosen.flatMap((_, at) => owned(sick, at).map((place) => telling[place]!)));
  const trusted = inTime.filter((run) => run.outcome !== 'monitor-fault' && !fromSickProbe.has(run));
  const failing = search(trusted, (run) => run.outcome === 'failed', factorKinds, backgrounds, open);

  const notWell = (run: RunFacts) => run.outcome === 'failed' || probeFault(run);
  const factors = [...toExplained(sick, telling, notWell), ...toExplained(failing, trusted, notWell)];
  return {
    factors: merged(factors).toSorted((a, b) => b.failedRunIds.length - a.failedRunIds.length || (factorKey(a.factor) < factorKey(b.factor) ? -1 : 1)), // prettier-ignore
    timesUsual: failing.timesUsual,
  };
}

function search(
  runs: readonly RunFacts[],
  isBad: (run: RunFacts) => boolean,
  kinds: Parameters<typeof sharedFactors>[1],
  backgrounds: Backgrounds,
  open: ReadonlySet<string>,
): FactorSearch {
  const bad = Uint8Array.from(runs, (run) => (isBad(run) ? 1 : 0));
  const price = (shared: SharedFactor, first: number, last: number, again: boolean): number => {
    const { cause } = dominant(
      runs,
      shared.runs.subarray(first, last + 1).filter((place) => bad[place] === 1),
    );
    const usual = shared.factors.some(({ kind }) => fits(kind, cause));
    // What every run has cannot be told from what is wrong everywhere, unless the verdicts point at it.
    if (!usual && shared.runs.length === runs.length) return Infinity;
    const known = !again && shared.factors.some((factor) => open.has(factorKey(factor)));
    return newIncident + (usual ? 0 : unusualVerdict) + (known ? openAlready : 0);
  };
  const smallest = ({ factors }: SharedFactor) => factors[0]?.kind === 'service-at-portal';
  const least = ({ factors }: SharedFactor): number => {
    const known = Math.max(...factors.map((factor) => runsBefore(backgrounds, factor)));
    const { unknown, runsToKnow } = leastExcess;
    return leastExcess.known + ((unknown - leastExcess.known) * runsToKnow) / (runsToKnow + known);
  };
  const shared = sharedFactors(runs, kinds);
  const usual = usualRates(runs.length, shared, backgrounds);
  return searchFactors(bad, shared, { usual, whole: backgrounds.whole, leastExcess: least, price, smallest });
}

/** By run: the rate with which it usually fails, as `usualRate` has it. */
function usualRates(runs: number, shared: readonly SharedFactor[], backgrounds: Backgrounds): Float64Array {
  const rates = new Float64Array(runs).fill(backgrounds.whole);
  for (const one of shared) {
    const times = one.factors.reduce((product, factor) => product * timesUsual(backgrounds, factor), 1);
    if (times !== 1) for (const run of one.runs) rates[run]! *= times;
  }
  return rates.map(healthyRate);
}

const owned = ({ owner }: FactorSearch, at: number): readonly number[] =>
  [...owner.keys()].filter((place) => owner[place] === at);

function toExplained(
  found: FactorSearch,
  runs: readonly RunFacts[],
  notWell: (run: RunFacts) => boolean,
): readonly ExplainedFactor[] {
  return found.chosen.flatMap(({ factor: { factors } }, at): ExplainedFactor[] => {
    const places = owned(found, at);
    const failed = places.filter((place) => notWell(runs[place]!));
    if (failed.length === 0) return [];
    const { cause, share } = dominant(runs, failed);
    const named = factors.find(({ kind }) => fits(kind, cause)) ?? factors[0]!;
    return [
      {
        factor: named,
        indistinguishable: factors.filter((factor) => factor !== named),
        fromMs: runs[failed[0]!]!.atMs,
        untilMs: runs[failed.at(-1)!]!.atMs,
        failedRunIds: failed.map((place) => runs[place]!.runId),
        runs: places.length,
        cause,
        causeShare: share,
      },
    ];
  });
}

/** A factor may be chosen for two spans, and a probe for its faults and for its failures: it is one incident all the same. */
function merged(all: readonly ExplainedFactor[]): readonly ExplainedFactor[] {
  return [...Map.groupBy(all, ({ factor }) => factorKey(factor)).values()].map((parts) => {
    const largest = parts.reduce((a, b) => (b.failedRunIds.length > a.failedRunIds.length ? b : a));
    const failedRunIds = [...new Set(parts.flatMap((part) => part.failedRunIds))];
    return {
      ...largest,
      fromMs: Math.min(...parts.map(({ fromMs }) => fromMs)),
      untilMs: Math.max(...parts.map(({ untilMs }) => untilMs)),
      failedRunIds,
      runs: parts.reduce((sum, part) => sum + part.runs, 0),
      causeShare: (largest.causeShare * largest.failedRunIds.length) / failedRunIds.length,
    };
  });
}

function dominant(
  runs: readonly RunFacts[],
  places: Iterable<number> & { readonly length: number },
): { cause: IncidentCause; share: number } {
  const counts = new Map<IncidentCause, number>();
  for (const place of places) {
    const cause = saidCause(runs[place]!);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  const [cause, count] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ['inconclusive', 0];
  return { cause, share: places.length === 0 ? 0 : count / places.length };
}
