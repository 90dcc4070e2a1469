/** The record of a run after a dispute about it was accepted. */
import type { RunRecord } from '../run-record.ts';
import type { Claim } from './review.ts';

/**
 * The run counts as what was claimed; what was judged before stays in `correction.was`. A failure of the monitor is none of the service's.
 * @param reason the words of whoever decided
 */
export function correctRecord(record: RunRecord, claim: Claim, reason: string, decidedAt: string): RunRecord {
  const { outcome, diagnosis } = record;
  const correction = { decidedAt, was: record.correction?.was ?? { outcome, diagnosis } };
  if (claim.cause === 'monitor-fault') {
    return {
      ...record,
      outcome: 'monitor-fault',
      failedStage: null,
      diagnosis: null,
      monitorFault: { kind: 'journey-outdated', reason },
      correction,
    };
  }
  return {
    ...record,
    diagnosis: {
      cause: claim.cause,
      detail: claim.detail,
      confidence: 1,
      rule: 'review',
      reasons: [reason],
      others: [],
    },
    correction,
  };
}
