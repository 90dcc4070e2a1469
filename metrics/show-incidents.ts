/** Shows how many incidents are open, of every kind of factor and cause that there is: none is 0, not absent. */
import { type Factor, factorKinds, type IncidentCause } from '../diagnosis/incidents/factor.ts';
import type { Metrics } from './registry.ts';
import type { runFamilies } from './run-families.ts';
import { causeLabels } from './run-labels.ts';

/** Values of the label `cause`: those of failures, and our own side as in the label `outcome`. */
const incidentCauseLabels: readonly string[] = [...causeLabels, 'monitor_fault'];

/** @param open each open incident */
export function showIncidents(
  metrics: Metrics<typeof runFamilies>,
  open: readonly { readonly factor: Factor; readonly cause: IncidentCause }[],
): void {
  for (const factor of factorKinds) {
    for (const cause of incidentCauseLabels) {
      const alike = open.filter((incident) => incident.factor.kind === factor && incident.cause.replace('-fault', '_fault') === cause); // prettier-ignore
      metrics.set('congdan_incidents_open', { cause, factor }, alike.length);
    }
  }
}
