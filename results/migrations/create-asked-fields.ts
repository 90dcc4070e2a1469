/** What forms asked, to be set beside the published procedure. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createAskedFields: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('asked_fields')
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('portal', 'text', (column) => column.notNull())
      .addColumn('run_id', 'text', (column) => column.notNull())
      .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
      .addColumn('fields', 'jsonb', (column) => column.notNull())
      .addPrimaryKeyConstraint('asked_fields_key', ['service', 'portal'])
      .execute();
  },
};
