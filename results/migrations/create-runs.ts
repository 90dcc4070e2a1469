/** Runs and the totals that outlive them. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createRuns: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('runs')
      .addColumn('run_id', 'text', (column) => column.primaryKey())
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('portal', 'text', (column) => column.notNull())
      .addColumn('province', 'text')
      .addColumn('device', 'text', (column) => column.notNull())
      .addColumn('network', 'text', (column) => column.notNull())
      .addColumn('scheduled_at', 'timestamptz')
      .addColumn('started_at', 'timestamptz', (column) => column.notNull())
      .addColumn('duration_ms', 'double precision', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('failed_stage', 'text')
      .addColumn('cause', 'text')
      .addColumn('detail', 'text')
      .addColumn('monitor_fault', 'text')
      .addColumn('record', 'jsonb', (column) => column.notNull())
      .addColumn('signal_counts', 'jsonb')
      .addColumn('recorded_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    // The order of every list: newest first, the id decides between runs of one moment.
    await db.schema.createIndex('runs_newest').on('runs').columns(['started_at', 'run_id']).execute();
    await db.schema.createIndex('runs_of_cell').on('runs').columns(['service', 'portal', 'started_at']).execute();
    await db.schema.createIndex('runs_of_portal').on('runs').columns(['portal', 'started_at']).execute();
    await sql`create index runs_not_ok on runs (started_at) where outcome <> 'ok'`.execute(db);

    await db.schema
      .createTable('run_totals')
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('portal', 'text', (column) => column.notNull())
      .addColumn('province', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('failed_stage', 'text', (column) => column.notNull())
      .addColumn('cause', 'text', (column) => column.notNull())
      .addColumn('monitor_fault', 'text', (column) => column.notNull())
      .addColumn('runs', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('run_totals_key', [
        'service',
        'portal',
        'province',
        'outcome',
        'failed_stage',
        'cause',
        'monitor_fault',
      ])
      .execute();
  },
};
