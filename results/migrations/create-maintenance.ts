/** When an operator says that his portal is not to be tried, and when a portal's product changed its version. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createMaintenance: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('maintenance_windows')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('portal', 'text', (column) => column.notNull())
      .addColumn('starts_at', 'timestamptz', (column) => column.notNull())
      .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('maintenance_windows_end').on('maintenance_windows').columns(['ends_at']).execute();
    await db.schema
      .createTable('portal_versions')
      .addColumn('portal', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'timestamptz', (column) => column.notNull())
      .addColumn('product', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('portal_versions_key', ['portal', 'seen_at'])
      .execute();
  },
};
