/** Counts one recorded run. Call it once per run that was new to the store. */
import type { RunResult } from '../diagnosis/run-result.ts';
import type { Metrics } from './registry.ts';
import type { runFamilies } from './run-families.ts';
import { showControlProbes } from './show-control-probes.ts';
import { outcomeLabels, provinceLabel, stageLabel } from './run-labels.ts';

export function countRun(metrics: Metrics<typeof runFamilies>, result: RunResult): void {
  const { record, scheduledAt } = result;
  const { service, portal, outcome } = record;
  const province = provinceLabel(record.province);
  const startedAt = Date.parse(record.startedAt);
  metrics.increment('congdan_runs_total', { service, portal, province, outcome: outcomeLabels[outcome] });
  metrics.set('congdan_last_run_timestamp_seconds', { service, portal }, startedAt / 1_000);
  if (scheduledAt !== null) {
    metrics.observe('congdan_run_lateness_seconds', {}, Math.max(0, startedAt - Date.parse(scheduledAt)) / 1_000);
  }
  showControlProbes(metrics, portal, result.controlProbes);
  if (outcome === 'monitor-fault') {
    metrics.increment('congdan_monitor_faults_total', { kind: record.monitorFault?.kind ?? 'internal-error' });
    return; // what the citizen would have met is unknown: no durations, no effort
  }
  metrics.observe('congdan_run_duration_seconds', { service, province }, record.durationMs / 1_000);
  for (const { stage, outcome: ended, durationMs } of record.stages) {
    if (ended === 'ok' || ended === 'failed')
      metrics.observe('congdan_stage_duration_seconds', { service, stage }, durationMs / 1_000);
  }
  if (outcome === 'failed') {
    const cause = record.diagnosis?.cause ?? 'inconclusive';
    metrics.increment('congdan_failures_total', {
      service,
      portal,
      province,
      stage: stageLabel(record.failedStage),
      cause,
    });
  }
  if (outcome === 'ok') {
    metrics.set('congdan_effort_seconds', { service, portal }, record.effort.estimatedSeconds);
    metrics.set('congdan_fields_asked_again', { service, portal }, record.effort.fieldsAskedAgain);
  }
}
