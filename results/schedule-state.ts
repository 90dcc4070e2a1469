/** What the schedule remembers over a restart: the newest slot of each cell that was dealt with. */
import type { Database } from './open-database.ts';

/** @returns the newest slot dealt with, by cell */
export async function readScheduleState(db: Database): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.selectFrom('schedule_state').selectAll().execute();
  return new Map(rows.map((row) => [row.cell, row.last_slot_at]));
}

/** Notes slots as dealt with. A cell's slot only ever moves on, whoever writes last. */
export async function noteScheduledSlots(db: Database, slots: ReadonlyMap<string, Date>): Promise<void> {
  const rows = [...slots]
    .map(([cell, slot]) => ({ cell, last_slot_at: slot }))
    .sort((a, b) => (a.cell < b.cell ? -1 : 1));
  for (let start = 0; start < rows.length; start += 5_000) {
    await db
      .insertInto('schedule_state')
      .values(rows.slice(start, start + 5_000))
      .onConflict((conflict) =>
        conflict
          .column('cell')
          .doUpdateSet((eb) => ({ last_slot_at: eb.ref('excluded.last_slot_at') }))
          .whereRef('schedule_state.last_slot_at', '<', 'excluded.last_slot_at'),
      )
      .execute();
  }
}
