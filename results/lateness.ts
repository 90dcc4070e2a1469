/** How long after their slots runs began, and which slots nobody served. */
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

export interface LatenessSpan {
  readonly from: Date;
  readonly runs: number;
  /** Seconds from the slot to the start: of half of the runs at most, of 95 in 100 at most; null: there was none. */
  readonly medianSeconds: number | null;
  readonly p95Seconds: number | null;
  readonly missed: number;
}

interface Row {
  /** null: all of them. */
  readonly starts_at: Date | null;
  readonly runs: string | number;
  readonly median: number | null;
  readonly p95: number | null;
  readonly missed: string | number;
}

/**
 * By spans of `spanMs`, gaps included, and as a whole. Slots count where they were due. Clocks of workers differ by some milliseconds:
 * nobody begins before his slot.
 */
export async function lateness(
  db: Database,
  { from, to, spanMs }: { readonly from: Date; readonly to: Date; readonly spanMs: number },
): Promise<{ readonly total: LatenessSpan; readonly spans: readonly LatenessSpan[] }> {
  const place = (column: string) => sql`date_bin(${`${spanMs} milliseconds`}::interval, ${sql.ref(column)}, ${from}::timestamptz)`; // prettier-ignore
  const { rows } = await sql<Row>`
    select starts_at, count(seconds) as runs, count(*) - count(seconds) as missed,
      percentile_cont(0.5) within group (order by seconds) as median, percentile_cont(0.95) within group (order by seconds) as p95
    from (
      select ${place('scheduled_at')} as starts_at, greatest(0, extract(epoch from started_at - scheduled_at))::float8 as seconds
      from runs where started_at >= ${from} and scheduled_at >= ${from} and scheduled_at < ${to}
      union all select ${place('slot_at')}, null from missed_slots where slot_at >= ${from} and slot_at < ${to}
    ) as slots group by grouping sets ((starts_at), ())`.execute(db);
  const told = new Map(rows.map((row) => [row.starts_at?.getTime() ?? 'all', row]));
  const spanOf = (key: number | 'all', starts: Date): LatenessSpan => {
    const row = told.get(key);
    return {
      from: starts,
      runs: Number(row?.runs ?? 0),
      medianSeconds: row?.median ?? null,
      p95Seconds: row?.p95 ?? null,
      missed: Number(row?.missed ?? 0),
    };
  };
  const starts = Array.from({ length: Math.ceil((to.getTime() - from.getTime()) / spanMs) }, (_, n) => from.getTime() + n * spanMs); // prettier-ignore
  return { total: spanOf('all', from), spans: starts.map((at) => spanOf(at, new Date(at))) };
}
