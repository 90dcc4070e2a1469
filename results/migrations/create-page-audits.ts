/** What axe-core found at pages of a portal: of each kind of page the newest of a day. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createPageAudits: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('page_audits')
      .addColumn('portal', 'text', (column) => column.notNull())
      .addColumn('stage', 'text', (column) => column.notNull())
      .addColumn('moment', 'text', (column) => column.notNull())
      // The day of Viet Nam.
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('run_id', 'text', (column) => column.notNull())
      .addColumn('audited_at', 'timestamptz', (column) => column.notNull())
      .addColumn('checked', 'integer', (column) => column.notNull())
      .addColumn('broken', 'jsonb', (column) => column.notNull())
      .addPrimaryKeyConstraint('page_audits_key', ['portal', 'stage', 'moment', 'day'])
      .execute();
  },
};
