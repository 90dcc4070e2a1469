/** How many runs ended how, in groups. */
import type { Database } from './open-database.ts';
import { matchesFilter, type RunFilter } from './run-filter.ts';

/** What runs can be grouped by. */
export const groupings = [
  'service',
  'portal',
  'province',
  'device',
  'network',
  'outcome',
  'stage',
  'cause',
  'fault',
] as const;
export type Grouping = (typeof groupings)[number];

const columnOf = {
  service: 'service',
  portal: 'portal',
  province: 'province',
  device: 'device',
  network: 'network',
  outcome: 'outcome',
  stage: 'failed_stage',
  cause: 'cause',
  fault: 'monitor_fault',
} as const satisfies Record<Grouping, string>;

/**
 * Counts runs by one grouping, largest first. Runs to which the grouping does not apply (the cause of a run that did not fail) have the group null.
 */
export async function countOutcomes(
  db: Database,
  filter: RunFilter,
  by: Grouping,
): Promise<readonly { readonly group: string | null; readonly runs: number }[]> {
  const column = columnOf[by];
  const rows = await db
    .selectFrom('runs')
    .select((eb) => [eb.ref(column).as('group'), eb.fn.countAll<number | string>().as('runs')])
    .where('started_by', 'is', null)
    .where(matchesFilter(filter))
    .groupBy(column)
    .orderBy('runs', 'desc')
    .orderBy('group')
    .execute();
  return rows.map((row) => ({ group: row.group, runs: Number(row.runs) }));
}
