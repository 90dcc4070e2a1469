/** A narrow way to a time: 90 days of a year's rollups were found by leafing through all, or through the wide key. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const indexRollupTimes: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index run_rollups_times on run_rollups (starts_at)`.execute(db);
  },
};
