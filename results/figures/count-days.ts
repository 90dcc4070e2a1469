/** Counts runs by day, service and portal. */
import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { countedRuns } from './counted-runs.ts';
import { countColumns, type Counts, readCounts, sums } from './counts.ts';
import type { Window } from './split-window.ts';

export interface DayRow extends Counts {
  /** Day of Viet Nam, YYYY-MM-DD. */
  readonly day: string;
  readonly service: string;
  readonly portal: string;
  /** '': the national portal or a ministry's. */
  readonly province: string;
}

/** @returns the earliest day first */
export async function countDays(
  db: Database,
  asked: Window,
): Promise<{ readonly window: Window; readonly days: readonly DayRow[] }> {
  const { window, rows: counted } = await countedRuns(db, asked, ['service', 'portal', 'province'], 'day');
  const { rows } = await sql<
    Readonly<Record<string, unknown>> & Pick<DayRow, 'day' | 'service' | 'portal' | 'province'>
  >`
    select ((starts_at at time zone 'UTC') + interval '7 hours')::date::text as day, service, portal, province, ${sums(countColumns)}
    from ${counted} as counted group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  return { window, days: rows.map(({ day, service, portal, province, ...row }) => ({ day, service, portal, province, ...readCounts(row) })) }; // prettier-ignore
}
