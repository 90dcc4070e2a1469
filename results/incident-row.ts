/** An incident as the table holds it. */
import type { Selectable } from 'kysely';
import type { FactorKind, IncidentCause } from '../diagnosis/incidents/factor.ts';
import type { ClosedBecause, Incident } from '../diagnosis/incidents/incident.ts';
import type { IncidentsTable } from './schema.ts';
import { storableJson } from './storable-json.ts';

export function toIncidentRow(incident: Incident) {
  return {
    id: incident.id,
    factor_kind: incident.factor.kind,
    factor_id: incident.factor.id,
    indistinguishable: storableJson(incident.indistinguishable),
    cause: incident.cause,
    cause_share: incident.causeShare,
    failure_rate: incident.failureRate,
    started_at: incident.startedAt,
    opened_at: incident.openedAt,
    last_failure_at: incident.lastFailureAt,
    closed_at: incident.closedAt,
    closed_because: incident.closedBecause,
  };
}

export function fromIncidentRow(row: Selectable<IncidentsTable>): Incident {
  return {
    id: row.id,
    factor: { kind: row.factor_kind as FactorKind, id: row.factor_id },
    indistinguishable: row.indistinguishable,
    cause: row.cause as IncidentCause,
    causeShare: row.cause_share,
    failureRate: row.failure_rate,
    startedAt: row.started_at,
    openedAt: row.opened_at,
    lastFailureAt: row.last_failure_at,
    closedAt: row.closed_at,
    closedBecause: row.closed_because as ClosedBecause | null,
  };
}
