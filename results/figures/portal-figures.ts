/** What a citizen met at each portal: the facts that grades are given on. */
import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { countedRuns, effortColumns, stageColumns, type Window } from './counted-runs.ts';
import { countColumns, type Counts, readCounts, sums } from './counts.ts';

export interface PortalFigures {
  readonly portal: string;
  readonly services: readonly (Counts & {
    readonly service: string;
    /** Means of the successful runs; null: there was none. */
    readonly effort: {
      readonly durationMs: number;
      readonly screens: number;
      readonly fieldsAskedAgain: number;
      readonly estimatedSeconds: number;
    } | null;
    readonly payment: StageCounts;
    readonly tracking: StageCounts;
  })[];
  readonly devices: readonly { readonly device: string; readonly ok: number; readonly failed: number }[];
}

/** How often a stage was reached and passed, or reached and not. */
export interface StageCounts {
  readonly ok: number;
  readonly failed: number;
}

/** @param service only of this service */
export async function portalFigures(db: Database, window: Window, service?: string): Promise<readonly PortalFigures[]> {
  const { rows } = await sql<Readonly<Record<string, unknown>> & { portal: string; service: string | null; device: string | null }>`
    select counted.portal, counted.service, counted.device, ${sums([...countColumns, ...effortColumns, ...stageColumns])}
    from ${countedRuns(window)} as counted
    ${service === undefined ? sql`` : sql`where counted.service = ${service}`}
    group by grouping sets ((counted.portal, counted.service), (counted.portal, counted.device))
    order by 1, 2, 3`.execute(db); // prettier-ignore
  return [...Map.groupBy(rows, ({ portal }) => portal)].map(([portal, same]) => ({
    portal,
    services: same
      .filter((row) => row.service !== null)
      .map((row) => ({
        service: row.service!,
        ...readCounts(row),
        effort: meansOf(row),
        payment: { ok: Number(row['payment_ok']), failed: Number(row['payment_failed']) },
        tracking: { ok: Number(row['tracking_ok']), failed: Number(row['tracking_failed']) },
      })),
    devices: same
      .filter((row) => row.device !== null)
      .map((row) => ({ device: row.device!, ok: Number(row['ok']), failed: Number(row['failed']) })),
  }));
}

function meansOf(row: Readonly<Record<string, unknown>>): PortalFigures['services'][number]['effort'] {
  const ok = Number(row['ok']);
  if (ok === 0) return null;
  const mean = (column: (typeof effortColumns)[number]) => Number(row[column]) / ok;
  return {
    durationMs: mean('duration_ms'),
    screens: mean('screens'),
    fieldsAskedAgain: mean('fields_asked_again'),
    estimatedSeconds: mean('estimated_seconds'),
  };
}
