/** Spans of time in which a portal is not to be tried, as its operator announced them. */
import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from './open-database.ts';
import type { MaintenanceWindowsTable } from './schema.ts';
import { storableText } from './storable-json.ts';

export interface MaintenanceWindow {
  readonly id: string;
  readonly portal: string;
  readonly startsAt: Date;
  /** The first moment after it. */
  readonly endsAt: Date;
  /** In words, for those who wonder. */
  readonly reason: string;
}

export async function planMaintenance(db: Database, window: Omit<MaintenanceWindow, 'id'>): Promise<MaintenanceWindow> {
  const row = await db
    .insertInto('maintenance_windows')
    .values({
      id: randomUUID(),
      portal: window.portal,
      starts_at: window.startsAt,
      ends_at: window.endsAt,
      reason: storableText(window.reason),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

export interface MaintenanceFilter {
  readonly portal?: string | undefined;
  /** Windows that end after it. */
  readonly from?: Date | undefined;
  /** Windows that start before it. */
  readonly to?: Date | undefined;
}

/** The earliest first; at most so many. */
export async function listMaintenance(
  db: Database,
  { portal, from, to }: MaintenanceFilter,
  most: number,
): Promise<readonly MaintenanceWindow[]> {
  const rows = await db
    .selectFrom('maintenance_windows')
    .selectAll()
    .$if(portal !== undefined, (query) => query.where('portal', '=', portal!))
    .$if(from !== undefined, (query) => query.where('ends_at', '>', from!))
    .$if(to !== undefined, (query) => query.where('starts_at', '<', to!))
    .orderBy('starts_at')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

export async function getMaintenance(db: Database, id: string): Promise<MaintenanceWindow | null> {
  const row = await db.selectFrom('maintenance_windows').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** The windows that hold a moment: of several at one portal, the one that ends last. */
export async function openMaintenance(db: Database, at: Date): Promise<ReadonlyMap<string, MaintenanceWindow>> {
  const rows = await db
    .selectFrom('maintenance_windows')
    .selectAll()
    .where('starts_at', '<=', at)
    .where('ends_at', '>', at)
    .orderBy('ends_at')
    .execute();
  return new Map(rows.map((row) => [row.portal, fromRow(row)]));
}

/**
 * Calls a window off. One that has not begun is forgotten; one under way ends now, since its runs were not made; one that is
 * over stays as it was.
 */
export async function callOffMaintenance(db: Database, id: string, now: Date): Promise<void> {
  await db.deleteFrom('maintenance_windows').where('id', '=', id).where('starts_at', '>', now).execute();
  await db
    .updateTable('maintenance_windows')
    .set({ ends_at: now })
    .where('id', '=', id)
    .where('ends_at', '>', now)
    .execute();
}

function fromRow(row: Selectable<MaintenanceWindowsTable>): MaintenanceWindow {
  return { id: row.id, portal: row.portal, startsAt: row.starts_at, endsAt: row.ends_at, reason: row.reason };
}
