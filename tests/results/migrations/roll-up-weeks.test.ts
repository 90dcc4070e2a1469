/** A database of before is brought up to date with its history: nothing that was added up is lost or counted twice. */
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrationsInOrder } from '../../../results/migrations/migrations-in-order.ts';
import { recordRuns } from '../../../results/record-run.ts';
import type { Schema } from '../../../results/schema.ts';
import { runRecord } from '../../fixtures/run-records.ts';

let db: Kysely<Schema>;
let migrator: Migrator;
beforeAll(async () => {
  db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: () => PGlite.create() }) });
  migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrationsInOrder }) } });
  await migrator.migrateTo('015-leave-out-by-hand');
}, 60_000);
afterAll(() => db.destroy());

test('days of before stand in their weeks, and portals by device and network', { timeout: 60_000 }, async () => {
  const made = (from: number, many: number) =>
    Array.from({ length: many }, (_, n) => ({
      record: runRecord({
        runId: `r${from + n}`,
        startedAt: new Date(Date.UTC(2026, 9, 1, 3) + (from + n) * 7 * 3_600_000).toISOString(),
        device: n % 2 === 0 ? 'phone' : 'desktop',
        network: n % 3 === 0 ? '4g' : 'fibre',
        outcome: n % 5 === 0 ? 'failed' : 'ok',
      }),
      scheduledAt: null,
      signalCounts: null,
    }));
  await recordRuns(db, made(0, 60));
  // Single runs of long ago are deleted, what was added up of them stays.
  await sql`delete from runs where started_at < '2026-10-05T00:00:00Z'`.execute(db);
  const { error } = await migrator.migrateToLatest();
  expect(error).toBeUndefined();
  // Into a week that was there.
  await recordRuns(db, made(60, 3));
  const told = async (grain: string) => {
    const { rows } = await sql<{ week: string; ok: number; failed: number }>`
      select date_trunc('week', (starts_at at time zone 'UTC') + interval '7 hours')::date::text as week, sum(ok)::int as ok, sum(failed)::int as failed
      from run_rollups where grain = ${grain} group by 1 order by 1`.execute(db);
    return rows;
  };
  const weeks = await told('day-portal');
  expect(weeks.map(({ week }) => week)).toEqual(['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19']);
  expect(weeks.reduce((sum, { ok, failed }) => sum + ok + failed, 0)).toBe(63);
  for (const grain of ['week-portal', 'week-circumstances', 'week-profile', 'week-cell', 'day-profile', 'hour-profile'])
    expect(await told(grain), grain).toEqual(weeks);
  const { rows } = await sql`select device, network, sum(ok + failed)::int as runs from run_rollups where grain = 'week-profile' group by 1, 2 order by 1, 2`.execute(db); // prettier-ignore
  expect(rows).toEqual(
    (await sql`select device, network, sum(ok + failed)::int as runs from run_rollups where grain = 'day-cell' group by 1, 2 order by 1, 2`.execute(db)).rows, // prettier-ignore
  );
});
