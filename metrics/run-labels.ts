/** How a run's words become label values. */
import { type Cause, causeIds } from '../diagnosis/causes.ts';
import type { Outcome, Stage } from '../diagnosis/run-record.ts';

/** Province label of portals that no province runs: the national portal and the ministries'. */
export const nationalProvince = 'national';

/** Values of the label `outcome`, by the record's word. */
export const outcomeLabels = {
  ok: 'ok',
  failed: 'failed',
  stopped: 'stopped',
  'monitor-fault': 'monitor_fault',
} as const satisfies Record<Outcome, string>;

/** Values of the label `cause`: the six, and the honest seventh. */
export const causeLabels: readonly (Cause | 'inconclusive')[] = [...causeIds, 'inconclusive'];

/** Province code, or the word for none. */
export function provinceLabel(province: string | null | undefined): string {
  return province === null || province === undefined || province === '' ? nationalProvince : province;
}

/** A failed run has a stage; where an old record names none, it failed before the first one was through. */
export function stageLabel(stage: string | null): Stage {
  return stage === 'form' || stage === 'payment' || stage === 'tracking' ? stage : 'login';
}
