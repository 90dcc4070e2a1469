/** How failures and incidents are reviewed: where each stands, and everything that was said and decided about it. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createReviews: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('reviews')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('object', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('assignee', 'text')
      .addColumn('fixed_in', 'text')
      .addColumn('claim', 'jsonb')
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('reviews_key', ['kind', 'object'])
      .execute();
    await db.schema.createIndex('reviews_newest').on('reviews').columns(['state', 'changed_at']).execute();
    await db.schema
      .createTable('review_entries')
      .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('object', 'text', (column) => column.notNull())
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('actor_name', 'text', (column) => column.notNull())
      .addColumn('entry', 'jsonb', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('review_entries_of').on('review_entries').columns(['kind', 'object', 'id']).execute();
    await db.schema
      .createTable('labelled_cases')
      .addColumn('run_id', 'text', (column) => column.primaryKey())
      .addColumn('was', 'jsonb', (column) => column.notNull())
      .addColumn('claim', 'jsonb', (column) => column.notNull())
      .addColumn('decided_at', 'timestamptz', (column) => column.notNull())
      .addColumn('decided_by', 'text', (column) => column.notNull())
      .execute();
  },
};
