/** The life cycle of incidents: what was known, and what the newest window says of it. */
import { type Backgrounds, healthyRate, noHistory, usualRate } from './backgrounds.ts';
import type { ExplainedFactor, Explanation } from './explain-failures.ts';
import { type Incident, incidentId, isOf } from './incident.ts';
import { factorIds, probeFault, type RunFacts } from './run-facts.ts';

export interface ChangedIncident {
  readonly incident: Incident;
  /** Failures of the window that it explains. */
  readonly failedRunIds: readonly string[];
}

export interface IncidentChanges {
  readonly opened: readonly ChangedIncident[];
  /** Explained again with something new, or open again. */
  readonly updated: readonly ChangedIncident[];
  readonly closed: readonly Incident[];
}

export interface LifeCycle {
  /** A factor that did not fail for so long may be healthy again, ms. Longer than cells take to come round. */
  readonly quietMs: number;
  /** What fails again within so long after its incident was closed is the same incident, ms. */
  readonly reopenMs: number;
}

/**
 * A factor is healthy again when its runs since the last failure are so many times likelier to be of a healthy factor
 * than of one that fails as this one did (A. Wald's sequential probability ratio test, "Sequential Tests of Statistical
 * Hypotheses", Annals of Mathematical Statistics 16 (1945) 117-186).
 */
const healthyOdds = 20;
/** Nobody fails always: a rate of 1 would be refuted by a single run that got through. */
const mostRate = 0.9;

/**
 * What to record after a look at a window. The same look twice changes nothing: the second finds everything known.
 * @param known open incidents, and those that were closed not longer ago than the window reaches
 * @param runs the window that `explanation` was made from, with these `backgrounds`
 */
export function updateIncidents(
  known: readonly Incident[],
  runs: readonly RunFacts[],
  explanation: Explanation,
  now: Date,
  { quietMs, reopenMs }: LifeCycle,
  backgrounds: Backgrounds = noHistory,
): IncidentChanges {
  const usual = (run: RunFacts) => healthyRate(usualRate(backgrounds, run) * explanation.timesUsual);
  const opened: ChangedIncident[] = [];
  const updated: ChangedIncident[] = [];
  const current = new Map<string, Incident>();
  const explained = new Map<string, ExplainedFactor>();
  for (const found of explanation.factors) {
    const open = [found.factor, ...found.indistinguishable]
      .map((factor) => known.find((incident) => incident.closedAt === null && isOf(incident, factor)))
      .find((incident) => incident !== undefined);
    const earlier = open ?? newestClosed(known, found);
    const { failedRunIds } = found;
    if (earlier === undefined) {
      const incident = fromExplained(found, found.factor, now);
      opened.push({ incident, failedRunIds });
      explained.set(incident.id, found);
    } else {
      const old = found.untilMs <= earlier.lastFailureAt.getTime();
      const again = earlier.closedAt !== null;
      // An outage that is over stays in the window for a while.
      if (again && (old || now.getTime() - earlier.closedAt.getTime() > reopenMs)) {
        if (!old)
          opened.push({ incident: fromExplained(later(found, earlier, runs), found.factor, now), failedRunIds });
        continue;
      }
      const incident = continued(earlier, found);
      explained.set(incident.id, found);
      current.set(incident.id, incident);
      if (again || !old || incident.cause !== earlier.cause) updated.push({ incident, failedRunIds });
    }
  }
  const closed = known
    .filter(({ closedAt }) => closedAt === null)
    .map((incident) => current.get(incident.id) ?? incident)
    .flatMap((incident): Incident[] => {
      const because = reasonToClose(incident);
      return because === null ? [] : [{ ...incident, closedAt: now, closedBecause: because }];
    });
  const gone = new Set(closed.map(({ id }) => id));
  return { opened, updated: updated.filter(({ incident }) => !gone.has(incident.id)), closed };

  function reasonToClose(incident: Incident): Incident['closedBecause'] {
    const own = runs.filter((run) => factorIds(run, incident.factor.kind).includes(incident.factor.id));
    if (own.length === 0) return 'no-longer-tried';
    if (!explained.has(incident.id)) {
      const since = own.filter((run) => notWell(run) && run.atMs >= incident.startedAt.getTime());
      const elsewhere = new Set(explanation.factors.flatMap(({ failedRunIds }) => failedRunIds));
      const taken = since.filter(({ runId }) => elsewhere.has(runId)).length;
      if (taken > 0 && taken * 2 >= since.length) return 'explained-otherwise';
    }
    if (now.getTime() - incident.lastFailureAt.getTime() < quietMs) return null;
    return healthyAgain(incident, own, usual) ? 'healthy' : null;
  }
}

function healthyAgain(incident: Incident, own: readonly RunFacts[], usual: (run: RunFacts) => number): boolean {
  let forSick = 0;
  for (const run of own) {
    if (run.atMs <= incident.lastFailureAt.getTime()) continue;
    const well = usual(run);
    const sick = Math.min(mostRate, Math.max(incident.failureRate, 2 * well));
    forSick += notWell(run) ? Math.log(sick / well) : Math.log((1 - sick) / (1 - well));
  }
  return forSick < -Math.log(healthyOdds);
}

const notWell = (run: RunFacts) => run.outcome === 'failed' || probeFault(run);

function newestClosed(known: readonly Incident[], { factor }: ExplainedFactor): Incident | undefined {
  return known
    .filter((incident) => incident.closedAt !== null && isOf(incident, factor))
    .toSorted((a, b) => b.lastFailureAt.getTime() - a.lastFailureAt.getTime())[0];
}

/** A new outage of a factor whose earlier one is still in the window begins after that one's last failure. */
function later(found: ExplainedFactor, earlier: Incident, runs: readonly RunFacts[]): ExplainedFactor {
  const mine = new Set(found.failedRunIds);
  const newer = runs.filter((run) => mine.has(run.runId) && run.atMs > earlier.lastFailureAt.getTime());
  return { ...found, fromMs: Math.min(found.untilMs, ...newer.map(({ atMs }) => atMs)) };
}

function fromExplained(found: ExplainedFactor, factor: Incident['factor'], now: Date): Incident {
  return {
    id: incidentId(factor, found.fromMs),
    factor,
    ...told(found),
    indistinguishable: found.indistinguishable,
    startedAt: new Date(found.fromMs),
    openedAt: now,
    lastFailureAt: new Date(found.untilMs),
    closedAt: null,
    closedBecause: null,
  };
}

/** Id, factor and beginning stay; an incident of which the window shows only the end did not begin there. */
function continued(earlier: Incident, found: ExplainedFactor): Incident {
  const all = [found.factor, ...found.indistinguishable];
  return {
    ...earlier,
    ...told(found),
    indistinguishable: all.filter((factor) => !isOf(earlier, factor)),
    startedAt: new Date(Math.min(earlier.startedAt.getTime(), found.fromMs)),
    lastFailureAt: new Date(Math.max(earlier.lastFailureAt.getTime(), found.untilMs)),
    closedAt: null,
    closedBecause: null,
  };
}

const told = ({ cause, causeShare, failedRunIds, runs }: ExplainedFactor) => ({
  cause,
  causeShare,
  failureRate: Math.min(1, failedRunIds.length / Math.max(1, runs)),
});
