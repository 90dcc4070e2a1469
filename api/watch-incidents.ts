/** Looks at the newest runs now and then: incidents are opened, updated and closed by one process, and shown by all. */
import type { Backgrounds } from '../diagnosis/incidents/backgrounds.ts';
import { explainFailures } from '../diagnosis/incidents/explain-failures.ts';
import { factorKey } from '../diagnosis/incidents/factor.ts';
import { learnBackgrounds } from '../diagnosis/incidents/learn-backgrounds.ts';
import { type IncidentChanges, updateIncidents } from '../diagnosis/incidents/update-incidents.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { Metrics } from '../metrics/registry.ts';
import type { runFamilies } from '../metrics/run-families.ts';
import { showIncidents } from '../metrics/show-incidents.ts';
import { countByCircumstances } from '../results/count-by-circumstances.ts';
import { listIncidents } from '../results/list-incidents.ts';
import type { Database } from '../results/open-database.ts';
import { recentRuns } from '../results/recent-runs.ts';
import { recordIncidents } from '../results/record-incidents.ts';
import type { Events } from './events.ts';
import type { Notifier } from './notifier.ts';
import { circumstancesOf, runFactsOf } from './run-facts-of.ts';

export interface IncidentWatchDeps {
  readonly database: Database;
  readonly metrics: Metrics<typeof runFamilies>;
  readonly events: Events;
  readonly services: readonly Service[];
  readonly portals: readonly PortalProfile[];
  /** How often each cell is due, ms: what is a while follows from it. */
  readonly intervalMs: number;
  /** Whether it falls to this process to look now. */
  readonly itsTurn: () => Promise<boolean>;
  readonly notifier: Pick<Notifier, 'incidentsChanged'>;
  readonly clock: () => Date;
}

export interface IncidentWatch {
  /** One look. Does nothing but show what is open where nothing was recorded here and nothing is open. */
  look(): Promise<void>;
  close(): void;
}

/** A window holds the last six runs of each cell, but no less than half an hour and no more than a day. */
const windowOf = (intervalMs: number) => Math.min(Math.max(6 * intervalMs, 30 * 60_000), 24 * 3_600_000);
/** Backgrounds are learned from the week before the window, and learned again so often. */
const historyMs = 7 * 24 * 3_600_000;
const learnEveryMs = 3_600_000;
/** 34 provinces × 25 services × 6, several devices and networks; a larger country looks back less far. */
const mostRuns = 50_000;
const mostOpen = 1_000;

export function watchIncidents({
  database,
  metrics,
  events,
  services,
  portals,
  intervalMs,
  itsTurn,
  notifier,
  clock,
}: IncidentWatchDeps): IncidentWatch {
  const factsOf = runFactsOf(services, portals);
  const circumstances = circumstancesOf(services, portals);
  const windowMs = windowOf(intervalMs);
  // Twice the interval: every cell has come round since.
  const cycle = { quietMs: Math.max(2 * intervalMs, 5 * 60_000), reopenMs: Math.max(2 * intervalMs, 30 * 60_000) };
  let recorded = true; // what was recorded before the start may not have been looked at
  let shown: string | null = null;
  let learned: { readonly at: Date; readonly backgrounds: Backgrounds } | null = null;
  const stopListening = events.listen((event) => {
    if (event.kind === 'run-recorded') recorded = true;
  });

  async function backgroundsAt(now: Date): Promise<Backgrounds> {
    if (learned !== null && now.getTime() - learned.at.getTime() < learnEveryMs) return learned.backgrounds;
    const to = new Date(now.getTime() - windowMs);
    const counts = await countByCircumstances(database, new Date(to.getTime() - historyMs), to);
    const backgrounds = learnBackgrounds(counts.map((count) => ({ circumstances: circumstances(count), runs: count.runs, failed: count.failed }))); // prettier-ignore
    learned = { at: now, backgrounds };
    return backgrounds;
  }

  async function judge(): Promise<void> {
    const now = clock();
    const backgrounds = await backgroundsAt(now);
    const runs = (await recentRuns(database, new Date(now.getTime() - windowMs), mostRuns)).map(factsOf);
    let reopened: readonly string[] = [];
    const changes = await recordIncidents(database, new Date(now.getTime() - windowMs), (known): IncidentChanges => {
      const over = new Set(known.filter(({ closedAt }) => closedAt !== null).map(({ id }) => id));
      const open = new Set(known.filter(({ closedAt }) => closedAt === null).map(({ factor }) => factorKey(factor)));
      const found = updateIncidents(known, runs, explainFailures(runs, open, backgrounds), now, cycle, backgrounds);
      reopened = found.updated.filter(({ incident: { id, closedAt } }) => closedAt === null && over.has(id)).map(({ incident }) => incident.id); // prettier-ignore
      return found;
    });
    await notifier.incidentsChanged(changes, reopened);
  }

  /** From the store, so that every process shows the same whoever looked. */
  async function show(): Promise<number> {
    const open = await listIncidents(database, { open: true }, mostOpen);
    showIncidents(metrics, open.map(({ incident }) => incident)); // prettier-ignore
    const state = JSON.stringify(open);
    if (shown !== null && state !== shown) events.incidentsChanged(open.length);
    shown = state;
    return open.length;
  }

  return {
    async look() {
      const open = await show();
      if ((!recorded && open === 0) || !(await itsTurn())) return;
      recorded = false;
      await judge();
      await show();
    },
    close: stopListening,
  };
}
