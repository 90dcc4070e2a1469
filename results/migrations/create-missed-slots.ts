/** The slots in which nobody tried. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createMissedSlots: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('missed_slots')
      .addColumn('cell', 'text', (column) => column.notNull())
      .addColumn('slot_at', 'timestamptz', (column) => column.notNull())
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('portal', 'text', (column) => column.notNull())
      .addColumn('device', 'text', (column) => column.notNull())
      .addColumn('network', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('missed_slots_key', ['cell', 'slot_at'])
      .execute();
    await db.schema.createIndex('missed_slots_newest').on('missed_slots').columns(['slot_at']).execute();
    await db.schema
      .createTable('missed_totals')
      .addColumn('portal', 'text', (column) => column.primaryKey())
      .addColumn('missed', 'bigint', (column) => column.notNull())
      .execute();
  },
};
