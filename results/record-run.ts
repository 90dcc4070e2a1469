/** Records runs, each exactly once however often it is told. */
import { type RunRecord, runRecordSchema } from '../diagnosis/run-record.ts';
import { databaseAway } from './database-away.ts';
import type { Database } from './open-database.ts';
import { storableJson, storableText } from './storable-json.ts';

export interface RunToRecord {
  readonly record: RunRecord;
  /** When the slot was due; null for a run that nobody scheduled. */
  readonly scheduledAt: Date | null;
  /** How many signals of each kind were seen; null where not told. */
  readonly signalCounts: Readonly<Record<string, number>> | null;
  /** The worker that made it and the place that it measures from, where told. */
  readonly probe?: { readonly id: string; readonly place: string } | null;
}

const totalsKey = ['service', 'portal', 'province', 'outcome', 'failed_stage', 'cause', 'monitor_fault'] as const;

/** Records one run. @returns whether it was new: false means that its id was recorded before, and nothing was changed. */
export async function recordRun(db: Database, run: RunToRecord): Promise<boolean> {
  return (await recordRuns(db, [run])).size === 1;
}

/** PostgreSQL takes at most 65,535 parameters in a statement, and each run has some 20. */
const mostAtOnce = 500;

/**
 * Records runs as they come, in batches: while one is written, the next gathers. One at a time each would wait for the disk, and for the
 * one before it to be done with the same rows of the totals.
 * @returns records one run, as `recordRun`; rejects when its batch was not written, and then nothing of it was
 */
export function recordInBatches(db: Database): (run: RunToRecord) => Promise<boolean> {
  const waiting: { readonly run: RunToRecord; readonly told: PromiseWithResolvers<boolean> }[] = [];
  let writing = false;
  /** @returns why it was not written, or null */
  const writeBatch = async (batch: typeof waiting): Promise<unknown> => {
    try {
      const fresh = new Set(await recordRuns(db, batch.map(({ run }) => run))); // prettier-ignore
      // Of two that told the same new run only one may count it.
      for (const { run, told } of batch) told.resolve(fresh.delete(run.record.runId));
      return null;
    } catch (error) {
      return error;
    }
  };
  const write = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce);
      const error = await writeBatch(batch);
      // One run that the database refuses must not keep the others from being recorded.
      const alone = error !== null && batch.length > 1 && !databaseAway(error) ? batch : [];
      for (const one of alone) await writeBatch([one]).then((own) => own !== null && one.told.reject(own));
      if (error !== null && alone.length === 0) for (const { told } of batch) told.reject(error);
    }
    writing = false;
  };
  return (run) => {
    const told = Promise.withResolvers<boolean>();
    waiting.push({ run: { ...run, record: runRecordSchema.parse(run.record) }, told });
    if (!writing) void write();
    return told.promise;
  };
}

/**
 * Records a batch in one statement: the runs whose id is new, and with them the totals that the counters are rebuilt
 * from. Either both are written or neither. Runs by hand are not counted.
 * @returns the ids that were new
 */
export async function recordRuns(db: Database, runs: readonly RunToRecord[]): Promise<ReadonlySet<string>> {
  // Once per id, or the totals would count a double that the table refuses. Sorted, so that two batches cannot wait for each other in a ring.
  const rows = [...new Map(runs.map((run) => [run.record.runId, toRow(run)])).values()].sort((a, b) =>
    a.run_id < b.run_id ? -1 : 1,
  );
  if (rows.length === 0) return new Set();
  const recorded = await db
    .with('fresh', (with_) =>
      with_
        .insertInto('runs')
        .values(rows)
        .onConflict((conflict) => conflict.column('run_id').doNothing())
        .returning(['run_id', 'started_by', ...totalsKey]),
    )
    .with('counted', (with_) =>
      with_
        .insertInto('run_totals')
        .columns([...totalsKey, 'runs'])
        .expression((eb) =>
          eb
            .selectFrom('fresh')
            .select((fresh) => [
              'fresh.service',
              'fresh.portal',
              fresh.fn.coalesce('fresh.province', fresh.val('')).as('province'),
              'fresh.outcome',
              fresh.fn.coalesce('fresh.failed_stage', fresh.val('')).as('failed_stage'),
              fresh.fn.coalesce('fresh.cause', fresh.val('')).as('cause'),
              fresh.fn.coalesce('fresh.monitor_fault', fresh.val('')).as('monitor_fault'),
              fresh.fn.countAll<number>().as('runs'),
            ])
            .where('fresh.started_by', 'is', null)
            .groupBy(totalsKey.map((column) => `fresh.${column}` as const))
            .orderBy('fresh.service')
            .orderBy('fresh.portal')
            .orderBy('fresh.outcome'),
        )
        .onConflict((conflict) =>
          conflict
            .constraint('run_totals_key')
            .doUpdateSet((eb) => ({ runs: eb('run_totals.runs', '+', eb.ref('excluded.runs')) })),
        )
        .returning('runs'),
    )
    .selectFrom('fresh')
    .select('run_id')
    .execute();
  return new Set(recorded.map((row) => row.run_id));
}

function toRow({ record, scheduledAt, signalCounts, probe }: RunToRecord) {
  const run = runRecordSchema.parse(record);
  const {
    runId,
    service,
    portal,
    province,
    device,
    network,
    startedAt,
    startedBy,
    durationMs,
    outcome,
    failedStage,
    diagnosis,
    monitorFault,
  } = run;
  const failed = outcome === 'failed';
  return {
    run_id: runId,
    service,
    portal,
    province,
    device,
    network,
    scheduled_at: scheduledAt,
    started_at: startedAt,
    started_by: startedBy === undefined ? null : storableText(startedBy),
    duration_ms: durationMs,
    outcome,
    failed_stage: failedStage,
    cause: failed ? (diagnosis?.cause ?? 'inconclusive') : null,
    detail: failed && diagnosis !== null ? storableText(diagnosis.detail) : null,
    monitor_fault: monitorFault?.kind ?? null,
    record: storableJson(run),
    signal_counts: signalCounts === null ? null : storableJson(signalCounts),
    artifact_bytes: bytesOf(run.artifacts),
    probe: probe?.id ?? null,
    probe_place: probe?.place ?? null,
  };
}

/** What its files take, also those that are still on their way; null: there are none. */
function bytesOf({ files, trace, signals }: RunRecord['artifacts']): number | null {
  if (files === undefined) return trace === null && signals === null ? null : 0;
  return files.length === 0 ? null : files.reduce((sum, { bytes }) => sum + bytes, 0);
}
