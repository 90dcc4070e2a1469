/** Runs, newest first, page by page. */
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Database } from './open-database.ts';
import { matchesFilter, type RunFilter } from './run-filter.ts';

export interface RunPage {
  readonly runs: readonly RunRecord[];
  /** Give it back to read on; null: this was the last page. */
  readonly nextCursor: string | null;
}

/** The cursor was not made by `listRuns`. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor';
}

/**
 * Reads one page. The cursor is the place of the last run read, not a count: runs recorded meanwhile neither repeat nor hide others.
 * @throws {UnknownCursor}
 */
export async function listRuns(db: Database, filter: RunFilter, limit: number, cursor?: string): Promise<RunPage> {
  const after = cursor === undefined ? null : readCursor(cursor);
  const rows = await db
    .selectFrom('runs')
    .select(['run_id', 'started_at', 'record'])
    .where(matchesFilter(filter))
    .$if(after !== null, (query) =>
      query.where((eb) => eb(eb.refTuple('started_at', 'run_id'), '<', eb.tuple(after!.startedAt, after!.runId))),
    )
    .orderBy('started_at', 'desc')
    .orderBy('run_id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    runs: page.map((row) => row.record),
    nextCursor: rows.length > limit && last !== undefined ? writeCursor(last.started_at, last.run_id) : null,
  };
}

function writeCursor(startedAt: Date, runId: string): string {
  return Buffer.from(JSON.stringify([startedAt.getTime(), runId])).toString('base64url');
}

function readCursor(cursor: string): { startedAt: Date; runId: string } {
  try {
    const [time, runId] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof time === 'number' && time >= 0 && time < 32e12 && typeof runId === 'string' && !runId.includes('\0'))
      return { startedAt: new Date(time), runId };
  } catch {
    // not JSON: falls through to the same answer
  }
  throw new UnknownCursor('The cursor is not one that this list gave; start again without it.');
}
