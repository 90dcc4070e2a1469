import { describe, expect, test } from 'vitest';
import { explainFailures } from '../../../diagnosis/incidents/explain-failures.ts';
import { factorKey, type Factor } from '../../../diagnosis/incidents/factor.ts';
import type { Incident } from '../../../diagnosis/incidents/incident.ts';
import type { RunFacts } from '../../../diagnosis/incidents/run-facts.ts';
import { type IncidentChanges, updateIncidents } from '../../../diagnosis/incidents/update-incidents.ts';
import { type Breakage, nationalWindow, startMs, windowMs } from './national-window.ts';

const minute = 60_000;
const cycle = { quietMs: 20 * minute, reopenMs: 30 * minute };
const portal = (id: string): Factor => ({ kind: 'portal', id });

/** Looks at what was there by then, as the watch does, from one moment to another. */
function watch(all: readonly RunFacts[], until: number, everyMs = 5 * minute) {
  let known: readonly Incident[] = [];
  const told: { readonly at: number; readonly changes: IncidentChanges }[] = [];
  for (let at = startMs + everyMs; at <= until; at += everyMs) {
    const runs = all.filter(({ atMs }) => atMs <= at && atMs > at - windowMs);
    const changes = look(known, runs, at);
    known = remember(known, changes);
    // Two processes that look at the same moment find the same: nothing is left to do for the second.
    const again = look(known, runs, at);
    expect(again.opened).toEqual([]);
    expect(again.updated).toEqual([]);
    told.push({ at, changes });
  }
  const opened = told.flatMap(({ at, changes }) => changes.opened.map(({ incident }) => ({ at, incident })));
  const closed = told.flatMap(({ at, changes }) => changes.closed.map((incident) => ({ at, incident })));
  return { known, opened, closed };
}

function look(known: readonly Incident[], runs: readonly RunFacts[], at: number): IncidentChanges {
  const open = new Set(known.filter(({ closedAt }) => closedAt === null).map(({ factor }) => factorKey(factor)));
  return updateIncidents(known, runs, explainFailures(runs, open), new Date(at), cycle);
}

function remember(known: readonly Incident[], { opened, updated, closed }: IncidentChanges): readonly Incident[] {
  const newest = [...opened, ...updated].map(({ incident }) => incident).concat(closed);
  const ids = new Set(newest.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...newest];
}

/** Windows one after the other. */
function days(...breakages: readonly (readonly Breakage[])[]): RunFacts[] {
  return breakages.flatMap((broken, part) =>
    nationalWindow({ seed: 31 + part, broken, runsPerCell: 6 }).map((run) => ({
      ...run,
      runId: `${part}-${run.runId}`,
      atMs: run.atMs + part * windowMs,
    })),
  );
}

describe('the life of an incident', () => {
  test('opens soon, keeps its id, closes once its factor is healthy, and does not flap', () => {
    const outage = { factor: portal('dvc-07'), rate: 0.9, from: 0.5, until: 1 };
    const { opened, closed, known } = watch(days([outage], [{ ...outage, from: 0, until: 0.4 }], []), startMs + 3 * windowMs); // prettier-ignore
    expect(opened.map(({ incident }) => factorKey(incident.factor))).toEqual(['portal:dvc-07']);
    const { at, incident } = opened[0]!;
    expect(at).toBeLessThan(startMs + 0.5 * windowMs + 15 * minute);
    expect(Math.abs(incident.startedAt.getTime() - startMs - 0.5 * windowMs)).toBeLessThan(10 * minute);
    expect(closed).toHaveLength(1);
    const over = startMs + 1.4 * windowMs;
    expect(closed[0]!.incident).toMatchObject({ id: incident.id, closedBecause: 'healthy', openedAt: incident.openedAt, startedAt: incident.startedAt }); // prettier-ignore
    expect(closed[0]!.at).toBeGreaterThan(over);
    expect(closed[0]!.at).toBeLessThan(over + cycle.quietMs + 15 * minute);
    expect(Math.abs(closed[0]!.incident.lastFailureAt.getTime() - over)).toBeLessThan(5 * minute);
    expect(known).toHaveLength(1);
  });

  test('fails again soon after: the same incident; long after: another one', () => {
    const outage = (from: number, until: number) => ({ factor: portal('dvc-20'), rate: 1, from, until });
    const soon = watch(days([outage(0.3, 0.6)], [outage(0.05, 0.5)], []), startMs + 3 * windowMs);
    expect(soon.known).toHaveLength(1);
    const late = watch(days([outage(0.1, 0.3)], [outage(0.2, 0.5)], []), startMs + 3 * windowMs);
    expect(late.known).toHaveLength(2);
    expect(late.known.every(({ closedBecause }) => closedBecause === 'healthy')).toBe(true);
    expect(new Set(late.known.map(({ id }) => id)).size).toBe(2);
  });

  test('a quiet country opens nothing', () => {
    expect(watch(days([], [], []), startMs + 3 * windowMs).opened).toEqual([]);
  });

  test('a release that reaches one portal after the other ends as one incident', () => {
    const release: Breakage = {
      factor: { kind: 'product-version', id: 'product-1@2.5' },
      rate: 0.9,
      from: 0,
      until: 1,
    };
    const first = { factor: portal('dvc-03'), rate: 1, from: 0.3, until: 1 };
    const { known } = watch(days([first], [release], [release]), startMs + 3 * windowMs);
    const open = known.filter(({ closedAt }) => closedAt === null).map(({ factor }) => factorKey(factor));
    expect(open).toEqual(['product-version:product-1@2.5']);
    const before = known.find(({ factor }) => factorKey(factor) === 'portal:dvc-03');
    expect(before?.closedBecause).toBe('explained-otherwise');
  });

  test('what nobody tries any more is not open for ever', () => {
    const all = days([{ factor: portal('dvc-07'), rate: 1, from: 0, until: 1 }], [], []);
    const { known } = watch(all.filter((run) => run.portal !== 'dvc-07' || run.atMs < startMs + windowMs), startMs + 3 * windowMs); // prettier-ignore
    expect(known.map(({ closedBecause }) => closedBecause)).toEqual(['no-longer-tried']);
  });
});
