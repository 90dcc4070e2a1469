import type { Diagnosis, MonitorFault } from './run-record.ts';

/** What a run comes to. Both null: nothing stopped the citizen. */
export interface Verdict {
  readonly monitorFault: MonitorFault | null;
  readonly diagnosis: Diagnosis | null;
  /**
   * Rules that threw. A crashed rule abstains, so that one bad rule can neither silence nor decide a verdict; whoever
   * records the run counts these, and an inconclusive diagnosis names them.
   */
  readonly crashedRules: readonly { readonly rule: string; readonly error: string }[];
}
