/** What follows from an accepted dispute: the runs count as what they were, and are kept as cases with a right answer. */
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
    .execute();
  for (const { run_id, record } of runs) {
    const corrected = correctRecord(record, claim, reason, at.toISOString());
    await db
      .updateTable('runs')
      .set({
        outcome: corrected.outcome,
        failed_stage: corrected.failedStage,
        cause: corrected.diagnosis?.cause ?? null,
        detail: corrected.diagnosis === null ? null : storableText(corrected.diagnosis.detail),
        monitor_fault: corrected.monitorFault?.kind ?? null,
        record: storableJson(corrected),
      })
      .where('run_id', '=', run_id)
      .execute();
    const label = { was: storableJson(record.correction?.was.diagnosis ?? record.diagnosis), claim: storableJson(claim), decided_at: at, decided_by: by }; // prettier-ignore
    await db
      .insertInto('labelled_cases')
      .values({ run_id, ...label })
      .onConflict((conflict) => conflict.column('run_id').doUpdateSet(label))
      .execute();
  }
}
