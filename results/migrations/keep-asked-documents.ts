/** Which documents forms wanted, beside the fields that they asked. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const keepAskedDocuments: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asked_fields').addColumn('documents', 'jsonb').execute();
  },
};
