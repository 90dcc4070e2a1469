/** What `--once` prints at its end. */
import { table } from 'table';
import { causeIds } from '../diagnosis/causes.ts';
import type { RunRecord } from '../diagnosis/run-record.ts';

/** A row for each run: service, outcome, cause, stage, duration. The portal is named when there is more than one. */
export function resultTable(records: readonly RunRecord[]): string {
  const severalPortals = new Set(records.map(({ portal }) => portal)).size > 1;
  const head = ['service', ...(severalPortals ? ['portal'] : []), 'outcome', 'cause', 'stage', 'duration'];
  const rows = records.map((record) => [
    record.service,
    ...(severalPortals ? [record.portal] : []),
    record.outcome,
    causeOf(record),
    record.failedStage ?? '-',
    `${(record.durationMs / 1_000).toFixed(1)} s`,
  ]);
  return table([head, ...rows], { drawHorizontalLine: (line, count) => line === 0 || line === 1 || line === count });
}

/** `portal: maintenance-page`, the kind of a monitor fault, or `-`. */
export function causeOf(record: RunRecord): string {
  if (record.outcome === 'failed')
    return record.diagnosis?.cause ? `${record.diagnosis.cause}: ${record.diagnosis.detail}` : 'inconclusive';
  return record.monitorFault?.kind ?? '-';
}

/** Totals by outcome, then by cause: `25 of 25 succeeded`, `portal 3, payment 1`. */
export function totals(records: readonly RunRecord[]): string {
  const count = (outcome: RunRecord['outcome']): number =>
    records.filter((record) => record.outcome === outcome).length;
  const parts = [`${count('ok')} of ${records.length} succeeded`];
  if (count('stopped') > 0) parts.push(`${count('stopped')} stopped where the agreement ends`);
  if (count('failed') > 0) parts.push(`${count('failed')} failed`);
  if (count('monitor-fault') > 0) parts.push(`${count('monitor-fault')} monitor faults`);
  const failed = records.filter(({ outcome }) => outcome === 'failed');
  const causes = [
    ...causeIds.map((cause) => [cause, failed.filter(({ diagnosis }) => diagnosis?.cause === cause).length] as const),
    ['inconclusive', failed.filter(({ diagnosis }) => !diagnosis?.cause).length] as const,
  ];
  const byCause = causes.filter(([, runs]) => runs > 0).map(([cause, runs]) => `${cause} ${runs}`);
  return `${parts.join(', ')}${byCause.length > 0 ? `\nby cause: ${byCause.join(', ')}` : ''}`;
}

/** For each run that did not succeed: why, and where its trace is. */
export function explanations(records: readonly RunRecord[]): string {
  return records
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'monitor-fault')
    .map((record) => {
      const lines = [
        `${record.service} at ${record.portal}: ${causeOf(record)}${record.failedStep ? `, at "${record.failedStep}"` : ''}`,
      ];
      for (const reason of record.diagnosis?.reasons ?? [record.monitorFault?.reason ?? ''])
        if (reason) lines.push(`    ${reason}`);
      if (record.artifacts.trace) lines.push(`    trace: ${record.artifacts.trace}`);
      return lines.join('\n');
    })
    .join('\n');
}
