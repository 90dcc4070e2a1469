/** Runs whose cause people agreed on: what the rules are measured against. */
import type { Claim } from '../../diagnosis/review/review.ts';
import type { Diagnosis } from '../../diagnosis/run-record.ts';
import type { Database } from '../open-database.ts';

export interface LabelledCase {
  readonly runId: string;
  readonly service: string;
  readonly portal: string;
  /** What the rules said. */
  readonly was: Diagnosis | null;
  readonly claim: Claim;
  readonly decidedAt: Date;
  /** The run's own, which can be judged again; null: it kept none. */
  readonly signals: string | null;
}

/** All of them whose run is still kept, in the order in which they were decided. */
export async function labelledCases(db: Database): Promise<readonly LabelledCase[]> {
  const rows = await db
    .selectFrom('labelled_cases')
    .innerJoin('runs', 'runs.run_id', 'labelled_cases.run_id')
    .select(['runs.run_id', 'service', 'portal', 'record', 'was', 'claim', 'decided_at'])
    .orderBy('decided_at')
    .orderBy('runs.run_id')
    .execute();
  return rows.map(({ run_id, service, portal, record, was, claim, decided_at }) => ({
    runId: run_id,
    service,
    portal,
    was,
    claim,
    decidedAt: decided_at,
    signals: record.artifacts.signals,
  }));
}
