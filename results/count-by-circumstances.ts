/** How many runs of the same circumstances ended well and how many failed, over a longer time. */
import type { Database } from './open-database.ts';
import type { RecentRun } from './recent-runs.ts';

export type CircumstancesCount = Pick<
  RecentRun,
  'service' | 'portal' | 'province' | 'device' | 'network' | 'probe' | 'probePlace'
> & {
  readonly runs: number;
  readonly failed: number;
};

const columns = ['service', 'portal', 'province', 'device', 'network', 'probe', 'probe_place'] as const;

/**
 * Counts the runs that started from then (inclusive) to then (exclusive). Left out are monitor faults, which say nothing
 * of the far side, failures that belong to an incident, which say nothing of healthy days, and runs by hand.
 */
export async function countByCircumstances(db: Database, from: Date, to: Date): Promise<readonly CircumstancesCount[]> {
  const rows = await db
    .selectFrom('runs')
    .select((eb) => [
      ...columns,
      eb.fn.countAll<number | string>().as('runs'),
      eb.fn.countAll<number | string>().filterWhere('outcome', '=', 'failed').as('failed'),
    ])
    .where('started_at', '>=', from)
    .where('started_at', '<', to)
    .where('outcome', '!=', 'monitor-fault')
    .where('started_by', 'is', null)
    .where('incident', 'is', null)
    .groupBy(columns)
    .execute();
  return rows.map(({ probe_place: probePlace, runs, failed, ...row }) => ({
    ...row,
    probePlace,
    runs: Number(runs),
    failed: Number(failed),
  }));
}
