/** Which runs' files have had their time. */
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Database } from './open-database.ts';
import type { Schema } from './schema.ts';

export interface RetentionLimits {
  /** Files of failures that started before are removed. */
  readonly failedBefore: Date;
  /** Files of all other runs that started before are removed. */
  readonly othersBefore: Date;
  /** Most that all files together may take, bytes. */
  readonly mostBytes: number;
}

/** At a time, so that whoever removes them shows progress and holds no long statement. */
const mostRuns = 500;

/**
 * Runs whose files are to be removed now, some hundreds at a time: whose time is over; and while all together take too much, the oldest,
 * failures last. What is disputed stays until it is decided, and what an accepted dispute made a labelled case stays.
 */
export async function expiredArtifacts(db: Database, limits: RetentionLimits): Promise<readonly RunRecord[]> {
  const expired = await db
    .selectFrom('runs')
    .select('record')
    .where('artifact_bytes', 'is not', null)
    .where((eb) => eb.not(isHeld(eb)))
    .where((eb) =>
      eb.or([
        eb.and([eb('outcome', '=', 'failed'), eb('started_at', '<', limits.failedBefore)]),
        eb.and([eb('outcome', '!=', 'failed'), eb('started_at', '<', limits.othersBefore)]),
      ]),
    )
    .orderBy('started_at')
    .limit(mostRuns)
    .execute();
  if (expired.length > 0) return expired.map(({ record }) => record);
  const excess = (await artifactBytes(db)) - limits.mostBytes;
  if (excess <= 0) return [];
  const oldest = await db
    .selectFrom('runs')
    .select(['record', 'artifact_bytes'])
    .where('artifact_bytes', '>', 0)
    .where((eb) => eb.not(isHeld(eb)))
    .orderBy((eb) => eb('outcome', '=', 'failed'))
    .orderBy('started_at')
    .limit(mostRuns)
    .execute();
  let removed = 0;
  return oldest.flatMap(({ record, artifact_bytes: bytes }) => {
    if (removed >= excess) return [];
    removed += Number(bytes);
    return [record];
  });
}

/** What all files together take, bytes. */
export async function artifactBytes(db: Database): Promise<number> {
  const { bytes } = await db
    .selectFrom('runs')
    .select((eb) => eb.fn.sum<number | string | null>('artifact_bytes').as('bytes'))
    .where('artifact_bytes', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

/** Notes that the files of these runs are gone; their names and hashes stay, so that a copy elsewhere can still be told to be whole. */
export async function forgetArtifacts(db: Database, runIds: readonly string[], at: Date): Promise<void> {
  const gone = JSON.stringify({ trace: null, signals: null, removedAt: at.toISOString() });
  await db
    .updateTable('runs')
    .set({
      artifact_bytes: null,
      record: sql<string>`jsonb_set(record, '{artifacts}', (record->'artifacts') || ${gone}::jsonb)`,
    })
    .where('run_id', 'in', runIds)
    .execute();
}

/** Of runs that started from then (inclusive) to then (exclusive), those that still have files. */
export async function runsWithArtifacts(db: Database, from: Date, to: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('runs')
    .select('run_id')
    .where('artifact_bytes', 'is not', null)
    .where('started_at', '>=', from)
    .where('started_at', '<', to)
    .execute();
  return rows.map((row) => row.run_id);
}

function isHeld(eb: ExpressionBuilder<Schema, 'runs'>): Expression<SqlBool> {
  const disputed = (kind: 'run' | 'incident') =>
    eb.selectFrom('reviews').select('object').where('state', '=', 'disputed').where('kind', '=', kind);
  return eb.or([
    eb('run_id', 'in', disputed('run')),
    // Of no incident: unknown would be neither held nor not.
    eb.and([eb('incident', 'is not', null), eb('incident', 'in', disputed('incident'))]),
    eb('run_id', 'in', eb.selectFrom('labelled_cases').select('run_id')),
  ]);
}
