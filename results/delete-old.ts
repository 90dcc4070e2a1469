/** Retention: what is too old is deleted, what was added up of it stays. */
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

export interface RowLimits {
  /** Single runs and missed slots from before are deleted. */
  readonly runsBefore: Date;
  /** Rollups by the hour from before are deleted; those by the day and week stay for ever. */
  readonly hoursBefore: Date;
}

/** So many rows in a statement: a longer one would hold up those who record. */
const mostRows = 5_000;
const hourGrains = ['hour-portal', 'hour-circumstances', 'hour-cell', 'hour-profile'];

/**
 * Deletes runs, missed slots and hours. A run stays that still has files, that is disputed, or that a decided dispute made a case of. What
 * is gone is still counted by the day, and in the totals that Prometheus' counters are rebuilt from.
 * @returns how many runs were deleted
 */
export async function deleteOld(db: Database, { runsBefore, hoursBefore }: RowLimits): Promise<number> {
  // First the note: from then on nobody counts what is about to go.
  await noteKeptSince(db, { runsBefore, hoursBefore });
  const runs = await inBatches(() =>
    sql`delete from runs where run_id in (
      select run_id from runs
      where started_at < ${runsBefore} and artifact_bytes is null
        and run_id not in (select run_id from labelled_cases)
        and run_id not in (select object from reviews where kind = 'run' and state = 'disputed')
        and coalesce(incident, '') not in (select object from reviews where kind = 'incident' and state = 'disputed')
      order by started_at limit ${mostRows})`.execute(db),
  );
  await inBatches(() =>
    sql`delete from missed_slots where (cell, slot_at) in (
      select cell, slot_at from missed_slots where slot_at < ${runsBefore} limit ${mostRows})`.execute(db),
  );
  for (const grain of hourGrains) {
    await inBatches(() =>
      sql`delete from run_rollups where (grain, starts_at, service, portal, province, device, network, place) in (
        select grain, starts_at, service, portal, province, device, network, place from run_rollups
        where grain = ${grain} and starts_at < ${hoursBefore} limit ${mostRows})`.execute(db),
    );
  }
  return runs;
}

/** Notes since when runs and hours are whole. Never earlier than before: what is gone does not come back when somebody chooses to keep more. */
export async function noteKeptSince(db: Database, { runsBefore, hoursBefore }: RowLimits): Promise<void> {
  await sql`insert into kept_since (what, since) values ('runs', ${runsBefore}), ('hours', ${hoursBefore})
    on conflict (what) do update set since = greatest(kept_since.since, excluded.since)`.execute(db);
}

/** Until there is nothing left to delete. @returns how many rows in all */
async function inBatches(remove: () => Promise<{ readonly numAffectedRows?: bigint | undefined }>): Promise<number> {
  let all = 0;
  for (;;) {
    const deleted = Number((await remove()).numAffectedRows ?? 0n);
    all += deleted;
    if (deleted < mostRows) return all;
  }
}
