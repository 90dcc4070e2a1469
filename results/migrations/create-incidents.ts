/** Incidents, which run belongs to which, and where runs were made from. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createIncidents: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('incidents')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('factor_kind', 'text', (column) => column.notNull())
      .addColumn('factor_id', 'text', (column) => column.notNull())
      .addColumn('indistinguishable', 'jsonb', (column) => column.notNull())
      .addColumn('cause', 'text', (column) => column.notNull())
      .addColumn('cause_share', 'double precision', (column) => column.notNull())
      .addColumn('failure_rate', 'double precision', (column) => column.notNull())
      .addColumn('started_at', 'timestamptz', (column) => column.notNull())
      .addColumn('opened_at', 'timestamptz', (column) => column.notNull())
      .addColumn('last_failure_at', 'timestamptz', (column) => column.notNull())
      .addColumn('closed_at', 'timestamptz')
      .addColumn('closed_because', 'text')
      .execute();
    await db.schema.createIndex('incidents_newest').on('incidents').columns(['started_at', 'id']).execute();
    // Whoever writes at the same time: of one factor there is one open incident.
    await sql`create unique index incidents_open on incidents (factor_kind, factor_id) where closed_at is null`.execute(
      db,
    );
    await db.schema
      .alterTable('runs')
      .addColumn('probe', 'text')
      .addColumn('probe_place', 'text')
      .addColumn('incident', 'text')
      .execute();
    await sql`create index runs_of_incident on runs (incident, started_at) where incident is not null`.execute(db);
  },
};
