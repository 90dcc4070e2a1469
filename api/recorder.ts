/** Takes results from the queue: into the store, onto the counters, out to whoever watches. */
import type { MonitorFault } from '../diagnosis/run-record.ts';
import { readRunResult, type RunResult, type RunResultInput, runResultSchema } from '../diagnosis/run-result.ts';
import { runRequestSchema } from '../journeys/run-request.ts';
import { countRun } from '../metrics/count-run.ts';
import type { queueFamilies } from '../metrics/queue-families.ts';
import type { Metrics } from '../metrics/registry.ts';
import type { runFamilies } from '../metrics/run-families.ts';
import type { Database } from '../results/open-database.ts';
import { keepAskedFields } from '../results/asked-fields.ts';
import { keepPageAudits } from '../results/page-audits.ts';
import { recordInBatches } from '../results/record-run.ts';
import type { Events } from './events.ts';
import { monitorFaultRecord } from './monitor-fault-record.ts';

export interface RecorderDeps {
  readonly database: Database;
  readonly metrics: Metrics<typeof runFamilies & typeof queueFamilies>;
  readonly events: Events;
  readonly clock: () => Date;
}

export interface LostRequest {
  readonly runId: string;
  /** A run request, as far as anybody knows. */
  readonly payload: unknown;
  readonly reason: string;
  /** ms since 1970; null: no worker ever took it. */
  readonly startedAt: number | null;
  readonly attempt: number;
}

export interface Recorder {
  /**
   * Records a result once, however often it is told. One that cannot be read becomes a monitor fault: it must neither
   * vanish nor block the queue.
   * @throws whatever the database throws; the result is then to be told again
   */
  record(runId: string, result: RunResultInput): Promise<void>;
  /** Records a run that will never end by itself as a monitor fault. */
  recordLost(lost: LostRequest): Promise<void>;
}

export function createRecorder({ database, metrics, events, clock }: RecorderDeps): Recorder {
  const recordRun = recordInBatches(database);
  async function keep(result: RunResult): Promise<void> {
    const { record, signalCounts, probe, asked, askedDocuments, audits } = result;
    // Asked for by hand: it was in no slot.
    const scheduledAt = record.startedBy === undefined ? result.scheduledAt : null;
    const fresh = await recordRun({
      record,
      scheduledAt: scheduledAt === null ? null : new Date(scheduledAt),
      signalCounts,
      probe,
    });
    metrics.increment('congdan_queue_recorded_total', { result: fresh ? 'new' : 'known' });
    if (!fresh) return;
    // A crash between the store and here loses no count: the next start reads the totals from the store.
    if (record.startedBy === undefined) {
      countRun(metrics, result);
      await keepPageAudits(database, [{ ...record, audits }]);
    }
    if (asked !== null) await keepAskedFields(database, record, { fields: asked, documents: askedDocuments });
    events.recorded(record);
  }
  return {
    record(runId, input) {
      let result: RunResult;
      try {
        result = readRunResult(input);
      } catch (error) {
        const fault: MonitorFault = { kind: 'internal-error', reason: (error as Error).message };
        const record = monitorFaultRecord({ runId, startedAt: clock(), attempt: 1, province: null, fault });
        result = runResultSchema.parse({ record });
      }
      return keep(result);
    },
    recordLost({ runId, payload, reason, startedAt, attempt }) {
      const fault = { kind: 'worker-lost', reason } as const;
      const request = runRequestSchema.safeParse(payload);
      // A newer api's request, or no request at all: what its id tells is enough to account for the slot.
      if (!request.success) {
        const record = monitorFaultRecord({ runId, startedAt: new Date(startedAt ?? clock()), attempt, province: null, fault }); // prettier-ignore
        return keep(runResultSchema.parse({ record }));
      }
      const { service, portal, device, network, scheduledAt, startedBy } = request.data;
      const record = monitorFaultRecord({
        runId,
        startedAt: new Date(startedAt ?? scheduledAt),
        attempt,
        province: portal.province ?? null,
        fault,
        startedBy,
        cell: { service, portal: portal.id, device, network },
      });
      return keep(runResultSchema.parse({ record, scheduledAt }));
    },
  };
}
