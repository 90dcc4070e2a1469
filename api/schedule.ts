/** Serves a span of time: what became due goes to the queue, what nobody tried is counted as missed. */
import type { RunRequest } from '../journeys/run-request.ts';
import type { Metrics } from '../metrics/registry.ts';
import type { runFamilies } from '../metrics/run-families.ts';
import { dueSlots } from '../queue/slots.ts';
import { type MissedSlot, recordMissedSlots } from '../results/missed-slots.ts';
import type { Database } from '../results/open-database.ts';
import { cellsAt, type CellPlan } from './cells.ts';

export interface ScheduleDeps {
  readonly plan: CellPlan;
  readonly database: Database;
  readonly metrics: Metrics<typeof runFamilies>;
  readonly addRuns: (runs: readonly { readonly runId: string; readonly payload: RunRequest }[]) => Promise<void>;
}

/** A longer absence is no hole in the schedule but a monitor that was switched off. */
const longestAbsenceMs = 24 * 3_600_000;

/**
 * Serves (from, to], ms since 1970. Serving a span twice adds and counts nothing twice.
 * @throws whatever queue or database throw; the span is then to be served again
 */
export async function serveSpan(
  { plan, database, metrics, addRuns }: ScheduleDeps,
  from: number,
  to: number,
): Promise<void> {
  const cells = cellsAt(plan, new Date(to));
  const { due, missed } = dueSlots(cells, Math.max(from, to - longestAbsenceMs), to);
  await addRuns(
    due.map(({ cell, slotAt, runId }) => ({
      runId,
      payload: {
        version: 1,
        runId,
        service: cell.service.id,
        portal: cell.portal,
        device: cell.device,
        network: cell.network,
        scheduledAt: new Date(slotAt).toISOString(),
        // Its next slot is due then: an older answer tells nothing that the newer one will not.
        expiresAt: new Date(slotAt + cell.intervalMs).toISOString(),
        confirm: true,
      },
    })),
  );
  const newestOf = new Map(due.map(({ cell, slotAt }) => [cell.id, slotAt]));
  const slots = missed.flatMap(({ cell, slots: count }) =>
    Array.from({ length: count }, (_, back): MissedSlot => ({
      cell: cell.id,
      slotAt: new Date(newestOf.get(cell.id)! - (back + 1) * cell.intervalMs),
      service: cell.service.id,
      portal: cell.portal.id,
      device: cell.device,
      network: cell.network,
      reason: 'not-scheduled',
    })),
  );
  for (const { portal } of await recordMissedSlots(database, slots))
    metrics.increment('congdan_runs_missed_total', { portal });
}
