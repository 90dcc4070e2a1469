/** What the counters stood at: read once when the api starts, so that its counters go on where they were. */
import type { Database } from './open-database.ts';

export interface TotalsForMetrics {
  /** Runs ever recorded; '' stands for none. */
  readonly runs: readonly {
    readonly service: string;
    readonly portal: string;
    readonly province: string;
    readonly outcome: string;
    readonly failedStage: string;
    readonly cause: string;
    readonly monitorFault: string;
    readonly runs: number;
  }[];
  readonly missed: readonly { readonly portal: string; readonly missed: number }[];
  /** The newest run of each service at each portal, and the effort of the newest that got through. */
  readonly newest: readonly {
    readonly service: string;
    readonly portal: string;
    readonly startedAt: Date;
  }[];
  readonly newestEffort: readonly {
    readonly service: string;
    readonly portal: string;
    readonly estimatedSeconds: number;
    readonly fieldsAskedAgain: number;
  }[];
}

export async function totalsForMetrics(db: Database): Promise<TotalsForMetrics> {
  const totals = await db.selectFrom('run_totals').selectAll().execute();
  const missed = await db.selectFrom('missed_totals').selectAll().execute();
  const newest = await db
    .selectFrom('runs')
    .select((eb) => ['service', 'portal', eb.fn.max('started_at').as('started_at')])
    .where('started_by', 'is', null)
    .groupBy(['service', 'portal'])
    .execute();
  const effort = await db
    .selectFrom('runs')
    .distinctOn(['service', 'portal'])
    .select(['service', 'portal', 'record'])
    .where('outcome', '=', 'ok')
    .where('started_by', 'is', null)
    .orderBy('service')
    .orderBy('portal')
    .orderBy('started_at', 'desc')
    .execute();
  return {
    runs: totals.map(({ failed_stage, monitor_fault, runs, ...key }) => ({
      ...key,
      failedStage: failed_stage,
      monitorFault: monitor_fault,
      runs: Number(runs),
    })),
    missed: missed.map((row) => ({ portal: row.portal, missed: Number(row.missed) })),
    newest: newest.map((row) => ({ service: row.service, portal: row.portal, startedAt: row.started_at })),
    newestEffort: effort.map(({ service, portal, record }) => ({
      service,
      portal,
      estimatedSeconds: record.effort.estimatedSeconds,
      fieldsAskedAgain: record.effort.fieldsAskedAgain,
    })),
  };
}
