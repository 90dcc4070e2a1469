/** An incident: failures of many runs that one factor explains, from the first of them until the factor is healthy again. */
import { type Factor, factorKey, type IncidentCause } from './factor.ts';

export interface Incident {
  /** Made of factor and first failure: whoever finds the same incident gives it the same id. */
  readonly id: string;
  readonly factor: Factor;
  /** Factors that the very same runs shared when it was last explained. */
  readonly indistinguishable: readonly Factor[];
  /** The most frequent verdict of its failures, and its share of them, 0 to 1. */
  readonly cause: IncidentCause;
  readonly causeShare: number;
  /** Share of the factor's runs that failed while it lasted, 0 to 1. */
  readonly failureRate: number;
  /** First failure that it explains. */
  readonly startedAt: Date;
  /** When the evidence sufficed. */
  readonly openedAt: Date;
  /** Last failure that it explains, as far as is known. */
  readonly lastFailureAt: Date;
  /** null: open. */
  readonly closedAt: Date | null;
  readonly closedBecause: ClosedBecause | null;
}

/**
 * healthy: its factor's runs get through again. explained-otherwise: another incident turned out to explain its failures.
 * no-longer-tried: nothing with this factor is tried any more, so nothing is known.
 */
export const closingReasons = ['healthy', 'explained-otherwise', 'no-longer-tried'] as const;
export type ClosedBecause = (typeof closingReasons)[number];

/** Id of the incident of a factor whose first failure was then. */
export function incidentId({ kind, id }: Factor, fromMs: number): string {
  const slug = id.replaceAll(/[^a-z0-9.-]+/gi, '-').slice(0, 100);
  return `${kind}--${slug}--${new Date(fromMs).toISOString().replaceAll(/[:.]/g, '-')}`;
}

/** Whether the incident is of this factor. */
export function isOf(incident: Incident, factor: Factor): boolean {
  return factorKey(incident.factor) === factorKey(factor);
}
