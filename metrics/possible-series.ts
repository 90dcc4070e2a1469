/**
 * Which label sets can occur in a cell, so that only those are created at 0. All of them for 34 provinces' portals and
 * 25 services would be over 35,000 series (`npm run bench:metrics`).
 */
import { type Outcome, type Stage, stages } from '../diagnosis/run-record.ts';
import { causeLabels } from './run-labels.ts';

type CauseLabel = (typeof causeLabels)[number];

/** What decides it: whether the service may cost something, and what the portal's operator agreed to (none: unknown). */
export interface CellTraits {
  readonly hasPayment: boolean;
  readonly agreement: 'public' | 'agreed' | undefined;
}

/** Stages in which a run can fail: nobody pays without a fee, nor at a portal of which only public pages are read. */
export function possibleStages({ hasPayment, agreement }: CellTraits): readonly Stage[] {
  return hasPayment && agreement !== 'public' ? stages : stages.filter((stage) => stage !== 'payment');
}

/** Causes that a failure in a stage can have. */
export function possibleCauses(traits: CellTraits, stage: Stage): readonly CauseLabel[] {
  const asksForMoney = possibleStages(traits).includes('payment');
  return causeLabels.filter((cause) => {
    // Money is in play from the payment on: before it, no gateway was asked.
    if (cause === 'payment') return asksForMoney && (stage === 'payment' || stage === 'tracking');
    // Look-ups in shared systems are over by then (diagnosis/rules/lookup-fails.ts abstains there as well).
    if (cause === 'data-sharing') return stage !== 'payment';
    // The form is behind the citizen, and what a gateway's page demands of him is the gateway's.
    if (cause === 'complexity') return stage !== 'payment';
    return true;
  });
}

/**
 * How a run can end. At an agreed portal a run stops only when somebody stops its traffic: that is no first failure
 * to be missed, and its series comes with the first of them.
 */
export function possibleOutcomes({ agreement }: CellTraits): readonly Outcome[] {
  if (agreement === 'agreed') return ['ok', 'failed', 'monitor-fault'];
  return ['ok', 'failed', 'stopped', 'monitor-fault'];
}
