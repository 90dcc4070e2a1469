/** One run by its id. */
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Database } from './open-database.ts';

/** @returns the record, or null where no run of this id was recorded */
export async function getRun(db: Database, runId: string): Promise<RunRecord | null> {
  const row = await db.selectFrom('runs').select('record').where('run_id', '=', runId).executeTakeFirst();
  return row?.record ?? null;
}
