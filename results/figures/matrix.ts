/** Counts runs by service and province. */
import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { countedRuns, type Window } from './counted-runs.ts';
import { countColumns, type Counts, readCounts, sums } from './counts.ts';

/** Only where something was counted; the national portal and ministries are in no province. */
export async function countMatrix(
  db: Database,
  window: Window,
): Promise<readonly (Counts & { readonly service: string; readonly province: string })[]> {
  const { rows } = await sql<Readonly<Record<string, unknown>> & { service: string; province: string }>`
    select counted.service, counted.province, ${sums(countColumns)}
    from ${countedRuns(window)} as counted where counted.province <> ''
    group by counted.service, counted.province order by 1, 2`.execute(db);
  return rows.map((row) => ({ service: row.service, province: row.province, ...readCounts(row) }));
}
