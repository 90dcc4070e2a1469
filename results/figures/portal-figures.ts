/** What a citizen met at each portal: the facts that grades are given on. */
import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { countedRuns, effortColumns, stageColumns } from './counted-runs.ts';
import { countColumns, type Counts, readCounts, sums } from './counts.ts';
import type { Window } from './split-window.ts';

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
}

export interface DeviceFigures {
  readonly device: string;
  readonly ok: number;
  readonly failed: number;
}

/** How often a stage was reached and passed, or reached and not. */
export interface StageCounts {
  readonly ok: number;
  readonly failed: number;
}

type Row = Readonly<Record<string, unknown>> & { portal: string; service: string };

/** @param service only of this service */
export async function portalFigures(
  db: Database,
  asked: Window,
  service?: string,
): Promise<{ readonly window: Window; readonly portals: readonly PortalFigures[] }> {
  const { window, rows: counted } = await countedRuns(db, asked, ['service', 'portal']);
  const { rows } = await sql<Row>`
    select portal, service, ${sums([...countColumns, ...effortColumns, ...stageColumns])} from ${counted} as counted
    ${service === undefined ? sql`` : sql`where service = ${service}`}
    group by portal, service order by 1, 2`.execute(db);
  const portals = [...Map.groupBy(rows, ({ portal }) => portal)].map(([portal, same]) => ({
    portal,
    services: same.map((row) => ({
      service: row.service,
      ...readCounts(row),
      effort: meansOf(row),
      payment: { ok: Number(row['passed_payment']), failed: Number(row['failed_payment']) },
      tracking: { ok: Number(row['passed_tracking']), failed: Number(row['failed_tracking']) },
    })),
  }));
  return { window, portals };
}

/** How often it went well on each device, by portal. */
export async function deviceFigures(
  db: Database,
  asked: Window,
): Promise<ReadonlyMap<string, readonly DeviceFigures[]>> {
  const { rows: counted } = await countedRuns(db, asked, ['portal', 'device']);
  const { rows } = await sql<{ portal: string; device: string; ok: number; failed: number }>`
    select portal, device, ${sums(['ok', 'failed'])} from ${counted} as counted group by portal, device order by 1, 2`.execute(db); // prettier-ignore
  return Map.groupBy(rows, ({ portal }) => portal);
}

function meansOf(row: Readonly<Record<string, unknown>>): PortalFigures['services'][number]['effort'] {
  const ok = Number(row['ok']);
  if (ok === 0) return null;
  const mean = (column: (typeof effortColumns)[number]) => Number(row[column]) / ok;
  return {
    durationMs: mean('duration_ms'),
    screens: mean('screens'),
    fieldsAskedAgain: mean('fields_asked_again'),
    estimatedSeconds: mean('estimated_ms') / 1_000,
  };
}
