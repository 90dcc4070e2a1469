/** The runs of a window, with what incidents are found by. */
import type { Cause, MonitorFaultKind } from '../diagnosis/causes.ts';
import type { Outcome } from '../diagnosis/run-record.ts';
import type { Database } from './open-database.ts';

export interface RecentRun {
  readonly runId: string;
  readonly service: string;
  readonly portal: string;
  readonly province: string | null;
  readonly device: string;
  readonly network: string;
  /** The worker that made it and the place that it measures from; null where nobody told. */
  readonly probe: string | null;
  readonly probePlace: string | null;
  readonly startedAt: Date;
  readonly outcome: Outcome;
  readonly cause: Cause | 'inconclusive' | null;
  readonly monitorFault: MonitorFaultKind | null;
}

/** Runs of the schedule that started then or later, newest first, at most so many. */
export async function recentRuns(db: Database, from: Date, most: number): Promise<readonly RecentRun[]> {
  const rows = await db
    .selectFrom('runs')
    .select([
      'run_id',
      'service',
      'portal',
      'province',
      'device',
      'network',
      'probe',
      'probe_place',
      'started_at',
      'outcome',
      'cause',
      'monitor_fault',
    ]) // prettier-ignore
    .where('started_at', '>=', from)
    .where('started_by', 'is', null)
    .orderBy('started_at', 'desc')
    .orderBy('run_id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    runId: row.run_id,
    service: row.service,
    portal: row.portal,
    province: row.province,
    device: row.device,
    network: row.network,
    probe: row.probe,
    probePlace: row.probe_place,
    startedAt: row.started_at,
    // Written from records that were checked when they came in.
    outcome: row.outcome as Outcome,
    cause: row.cause as RecentRun['cause'],
    monitorFault: row.monitor_fault as RecentRun['monitorFault'],
  }));
}
