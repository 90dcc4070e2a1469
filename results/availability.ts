/** How often the citizen got through. */
import type { Grouping } from './count-outcomes.ts';
import type { Database } from './open-database.ts';
import { matchesFilter, type RunFilter } from './run-filter.ts';
import { wilson } from './wilson.ts';

export interface Availability {
  readonly ok: number;
  readonly failed: number;
  /** Beside it, never in it. */
  readonly stopped: number;
  readonly monitorFaults: number;
  /** ok / (ok + failed); null where there was neither. */
  readonly availability: number | null;
  /** 95 % interval by Wilson; null where there was neither. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export type AvailabilityGrouping = Extract<Grouping, 'service' | 'portal' | 'province' | 'device' | 'network'>;

/** Availability of all runs that match. */
export async function availability(db: Database, filter: RunFilter): Promise<Availability> {
  const row = await counted(db, filter).executeTakeFirstOrThrow();
  return toAvailability(row);
}

/** Availability by service, portal, province, device or network, in the order of the group. */
export async function availabilityBy(
  db: Database,
  filter: RunFilter,
  by: AvailabilityGrouping,
): Promise<readonly (Availability & { readonly group: string | null })[]> {
  const rows = await counted(db, filter)
    .select((eb) => eb.ref(by).as('group'))
    .groupBy(by)
    .orderBy(by)
    .execute();
  return rows.map((row) => ({ group: row.group, ...toAvailability(row) }));
}

function counted(db: Database, filter: RunFilter) {
  return db
    .selectFrom('runs')
    .select((eb) => {
      const count = (outcome: string) => eb.fn.countAll<number | string>().filterWhere('outcome', '=', outcome);
      return [
        count('ok').as('ok'),
        count('failed').as('failed'),
        count('stopped').as('stopped'),
        count('monitor-fault').as('faults'),
      ];
    })
    .where('started_by', 'is', null)
    .where(matchesFilter(filter));
}

type Count = number | string;

function toAvailability(row: { ok: Count; failed: Count; stopped: Count; faults: Count }): Availability {
  const ok = Number(row.ok);
  const failed = Number(row.failed);
  const tried = ok + failed;
  return {
    ok,
    failed,
    stopped: Number(row.stopped),
    monitorFaults: Number(row.faults),
    availability: tried === 0 ? null : ok / tried,
    interval: wilson(ok, tried),
  };
}
