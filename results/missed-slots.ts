/** Slots in which nobody tried. */
import type { Database } from './open-database.ts';

export interface MissedSlot {
  readonly cell: string;
  readonly slotAt: Date;
  readonly service: string;
  readonly portal: string;
  readonly device: string;
  readonly network: string;
  /** Why, in a slug: `not-scheduled`, `expired`, … */
  readonly reason: string;
}

/** Records missed slots, each once. @returns those that were new, so that a counter grows by exactly them */
export async function recordMissedSlots(db: Database, slots: readonly MissedSlot[]): Promise<readonly MissedSlot[]> {
  const bySlot = new Map(slots.map((slot) => [keyOf(slot.cell, slot.slotAt), slot]));
  const sorted = [...bySlot].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);
  const fresh = new Set<string>();
  // PostgreSQL takes at most 65,535 parameters in a statement; an outage of a day misses more slots than that holds.
  for (let start = 0; start < sorted.length; start += 1_000) {
    const batch = sorted.slice(start, start + 1_000);
    for (const row of await recordBatch(db, batch)) fresh.add(keyOf(row.cell, row.slot_at));
  }
  return sorted.filter((slot) => fresh.has(keyOf(slot.cell, slot.slotAt)));
}

/** Missed slots since a moment, by portal. */
export async function countMissedSlots(
  db: Database,
  from: Date,
): Promise<readonly { readonly portal: string; readonly missed: number }[]> {
  const rows = await db
    .selectFrom('missed_slots')
    .select((eb) => ['portal', eb.fn.countAll<number | string>().as('missed')])
    .where('slot_at', '>=', from)
    .groupBy('portal')
    .orderBy('portal')
    .execute();
  return rows.map((row) => ({ portal: row.portal, missed: Number(row.missed) }));
}

function recordBatch(db: Database, batch: readonly MissedSlot[]) {
  const rows = batch.map(({ slotAt, ...slot }) => ({ ...slot, slot_at: slotAt }));
  return db
    .with('fresh', (with_) =>
      with_
        .insertInto('missed_slots')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['cell', 'slot_at']).doNothing())
        .returning(['cell', 'slot_at', 'portal']),
    )
    .with('counted', (with_) =>
      with_
        .insertInto('missed_totals')
        .columns(['portal', 'missed'])
        .expression((eb) =>
          eb
            .selectFrom('fresh')
            .select((count) => ['fresh.portal', count.fn.countAll<number>().as('missed')])
            .groupBy('fresh.portal')
            .orderBy('fresh.portal'),
        )
        .onConflict((conflict) =>
          conflict
            .column('portal')
            .doUpdateSet((eb) => ({ missed: eb('missed_totals.missed', '+', eb.ref('excluded.missed')) })),
        )
        .returning('missed'),
    )
    .selectFrom('fresh')
    .select(['cell', 'slot_at'])
    .execute();
}

const keyOf = (cell: string, slotAt: Date) => `${cell}@${slotAt.toISOString()}`;
