/** What follows from an accepted dispute: the runs count as what they were, and are kept as cases with a right answer. */
import { sql } from 'kysely';
import { correctRecord } from '../../diagnosis/review/correct-record.ts';
import type { Claim } from '../../diagnosis/review/review.ts';
import type { Database } from '../open-database.ts';
import { storableJson, storableText } from '../storable-json.ts';

export interface Correction {
  readonly kind: 'run' | 'incident';
  readonly object: string;
  readonly claim: Claim;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * Corrects the failed run, or all failed runs of the incident: in the table that availability and causes are counted from. The totals that
 * Prometheus' counters are rebuilt from stay, as a counter that falls is taken for one that began anew.
 */
export async function correctRuns(db: Database, { kind, object, claim, reason, by, at }: Correction): Promise<void> {
  const runs = await db
    .selectFrom('runs')
    .select(['run_id', 'record'])
    .where(kind === 'run' ? 'run_id' : 'incident', '=', object)
    .where('outcome', '=', 'failed')
    .orderBy('run_id')
    .forUpdate()
    .execute();
  // In one statement, so that the rollups are changed in the
  // order in which all change them; one after the other, two who do would wait for each other in a ring.
  const corrected = runs.map(({ run_id, record }) => {
    const run = correctRecord(record, claim, reason, at.toISOString());
    const { outcome, failedStage, diagnosis, monitorFault } = run;
    return {
      run_id,
      outcome,
      failed_stage: failedStage,
      cause: diagnosis?.cause ?? null,
      detail: diagnosis === null ? null : storableText(diagnosis.detail),
      monitor_fault: monitorFault?.kind ?? null,
      record: run,
    };
  });
  await sql`
    update runs set outcome = given.outcome, failed_stage = given.failed_stage, cause = given.cause, detail = given.detail,
      monitor_fault = given.monitor_fault, record = given.record
    from jsonb_to_recordset(${storableJson(corrected)}::jsonb)
      as given (run_id text, outcome text, failed_stage text, cause text, detail text, monitor_fault text, record jsonb)
    where runs.run_id = given.run_id`.execute(db);
  for (const { run_id, record } of runs) {
    const label = { was: storableJson(record.correction?.was.diagnosis ?? record.diagnosis), claim: storableJson(claim), decided_at: at, decided_by: by }; // prettier-ignore
    await db
      .insertInto('labelled_cases')
      .values({ run_id, ...label })
      .onConflict((conflict) => conflict.column('run_id').doUpdateSet(label))
      .execute();
  }
}
