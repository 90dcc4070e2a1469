/** Puts counters and gauges where they stood before a restart, from the totals that the store keeps. */
import type { Metrics } from './registry.ts';
import type { runFamilies } from './run-families.ts';
import { outcomeLabels, provinceLabel, stageLabel } from './run-labels.ts';

/** Shape of what the store tells; '' stands for none. */
export interface StoredTotals {
  readonly runs: readonly {
    readonly service: string;
    readonly portal: string;
    readonly province: string;
    readonly outcome: string;
    readonly failedStage: string;
    readonly cause: string;
    readonly monitorFault: string;
    readonly runs: number;
  }[];
  readonly missed: readonly { readonly portal: string; readonly missed: number }[];
  readonly newest: readonly { readonly service: string; readonly portal: string; readonly startedAt: Date }[];
  readonly newestEffort: readonly {
    readonly service: string;
    readonly portal: string;
    readonly estimatedSeconds: number;
    readonly fieldsAskedAgain: number;
  }[];
}

/** Histograms start anew: a reset of a whole histogram is one that `rate()` understands. */
export function restoreTotals(metrics: Metrics<typeof runFamilies>, totals: StoredTotals): void {
  for (const { service, portal, province: code, outcome, failedStage, cause, monitorFault, runs } of totals.runs) {
    const cell = { service, portal, province: provinceLabel(code) };
    const outcomeLabel = (outcomeLabels as Readonly<Record<string, string>>)[outcome] ?? outcome;
    metrics.increment('congdan_runs_total', { ...cell, outcome: outcomeLabel }, runs);
    if (outcome === 'failed') {
      metrics.increment(
        'congdan_failures_total',
        { ...cell, stage: stageLabel(failedStage), cause: cause || 'inconclusive' },
        runs,
      );
    }
    if (outcome === 'monitor-fault')
      metrics.increment('congdan_monitor_faults_total', { kind: monitorFault || 'internal-error' }, runs);
  }
  for (const { portal, missed } of totals.missed) metrics.increment('congdan_runs_missed_total', { portal }, missed);
  for (const { service, portal, startedAt } of totals.newest) {
    metrics.set('congdan_last_run_timestamp_seconds', { service, portal }, startedAt.getTime() / 1_000);
  }
  for (const { service, portal, estimatedSeconds, fieldsAskedAgain } of totals.newestEffort) {
    metrics.set('congdan_effort_seconds', { service, portal }, estimatedSeconds);
    metrics.set('congdan_fields_asked_again', { service, portal }, fieldsAskedAgain);
  }
}
