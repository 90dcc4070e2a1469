/** The incidents of a month that touched a subject's portals, for those who may read of them. */
import type { z } from 'zod';
import type { Window } from '../../results/figures/split-window.ts';
import { listIncidents } from '../../results/list-incidents.ts';
import { isWithin, type Reach } from '../access/policy.ts';
import type { AppDeps } from '../app-deps.ts';
import { incidentAnswer, type incidentSchema } from '../incident-answer.ts';

/** More than a person reads in a month; the newest are told. */
const most = 100;

/** @returns the earliest first; null: whoever asks may read of none of these portals' incidents */
export async function incidentsOfReport(
  deps: Pick<AppDeps, 'database' | 'portals' | 'services'>,
  portals: readonly string[],
  during: Window,
  reach: Reach,
): Promise<readonly z.input<typeof incidentSchema>[] | null> {
  if (portals.length === 0) return [];
  const within = portals.filter((portal) => isWithin(reach, { portal }));
  if (within.length === 0) return null;
  const found = await listIncidents(deps.database, { within: [{ portals: within }], during }, most);
  return found
    .toSorted((a, b) => a.incident.startedAt.getTime() - b.incident.startedAt.getTime())
    .map((one) => incidentAnswer(one, deps));
}
