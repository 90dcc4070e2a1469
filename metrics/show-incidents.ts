/** Shows how many incidents are open, of every kind of factor and cause that there is (none is 0, not absent), and which. */
import { type Factor, factorKinds, type IncidentCause } from '../diagnosis/incidents/factor.ts';
import type { Metrics } from './registry.ts';
import type { runFamilies } from './run-families.ts';
import { causeLabels } from './run-labels.ts';

/** Values of the label `cause`: those of failures, and our own side as in the label `outcome`. */
const incidentCauseLabels: readonly string[] = [...causeLabels, 'monitor_fault'];

/** @param open each open incident */
export function showIncidents(
  metrics: Metrics<typeof runFamilies>,
  open: readonly { readonly id: string; readonly factor: Factor; readonly cause: IncidentCause }[],
): void {
  metrics.clear('congdan_incident_info');
  for (const { id, factor, cause } of open) {
    metrics.set('congdan_incident_info', { incident: id, cause: causeLabel(cause), factor: factor.kind, factor_id: factor.id }, 1); // prettier-ignore
  }
  for (const factor of factorKinds) {
    for (const cause of incidentCauseLabels) {
      const alike = open.filter((incident) => incident.factor.kind === factor && causeLabel(incident.cause) === cause);
      metrics.set('congdan_incidents_open', { cause, factor }, alike.length);
    }
  }
}

const causeLabel = (cause: IncidentCause): string => cause.replace('-fault', '_fault');
