/** Since when single runs and hours are whole: retention notes what it deletes before. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createKeptSince: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('kept_since')
      .addColumn('what', 'text', (column) => column.primaryKey())
      .addColumn('since', 'timestamptz', (column) => column.notNull())
      .execute();
  },
};
