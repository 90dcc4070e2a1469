import { type IncidentWithFigures, listIncidents } from '../results/list-incidents.ts';
import { type Reach, withinReach } from './access/policy.ts';
import type { AppDeps } from './app-deps.ts';
import { Problem } from './problems.ts';

/** @throws {Problem} `incident-not-found` where there is none, and alike where none of its runs is his who asks */
export async function incidentInReach({ database }: AppDeps, id: string, reach: Reach): Promise<IncidentWithFigures> {
  const [found] = await listIncidents(database, { id, ...withinReach(reach) }, 1);
  if (found === undefined) throw new Problem('incident-not-found');
  return found;
}
