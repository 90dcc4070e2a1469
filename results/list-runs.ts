/** Runs, newest first, page by page. */
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Database } from './open-database.ts';
import { readCursor, writeCursor } from './page-cursor.ts';
import { matchesFilter, type RunFilter } from './run-filter.ts';

export interface RunPage {
  readonly runs: readonly RunRecord[];
  /** Give it back to read on; null: this was the last page. */
  readonly nextCursor: string | null;
}

/**
 * Reads one page. The cursor is the place of the last run read, not a count: runs recorded meanwhile neither repeat nor hide others.
 * @throws {UnknownCursor}
 */
export async function listRuns(db: Database, filter: RunFilter, limit: number, cursor?: string): Promise<RunPage> {
  const after = cursor === undefined ? null : readCursor(cursor, 1);
  const rows = await db
    .selectFrom('runs')
    .select(['run_id', 'started_at', 'record'])
    .where(matchesFilter(filter))
    .$if(after !== null, (query) =>
      query.where((eb) => eb(eb.refTuple('started_at', 'run_id'), '<', eb.tuple(after!.at, after!.ids[0]!))),
    )
    .orderBy('started_at', 'desc')
    .orderBy('run_id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    runs: page.map((row) => row.record),
    nextCursor:
      rows.length > limit && last !== undefined ? writeCursor({ at: last.started_at, ids: [last.run_id] }) : null,
  };
}
