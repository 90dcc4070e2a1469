/** Counts runs by service and province. */
import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { countedRuns } from './counted-runs.ts';
import { countColumns, type Counts, readCounts, sums } from './counts.ts';
import type { Window } from './split-window.ts';

export interface Matrix {
  readonly window: Window;
  /** Only where something was counted; the national portal and ministries are in no province. */
  readonly cells: readonly (Counts & { readonly service: string; readonly province: string })[];
}

export async function countMatrix(db: Database, asked: Window): Promise<Matrix> {
  const { window, rows: counted } = await countedRuns(db, asked, ['service', 'province']);
  const { rows } = await sql<Readonly<Record<string, unknown>> & { service: string; province: string }>`
    select service, province, ${sums(countColumns)} from ${counted} as counted where province <> ''
    group by service, province order by 1, 2`.execute(db);
  return {
    window,
    cells: rows.map((row) => ({ service: row.service, province: row.province, ...readCounts(row) })),
  };
}
