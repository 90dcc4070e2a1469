/** One journey of the bench: what was broken, where it was travelled, and what congdan made of it. */
import { z } from 'zod';
import { judge } from '../../../diagnosis/diagnose.ts';
import { runRecordSchema, type RunRecord } from '../../../diagnosis/run-record.ts';
import { runSignalsSchema, type RunSignals } from '../../../diagnosis/signals.ts';
import { halves } from './half-of.ts';

const cellSchema = z.object({ service: z.string(), portal: z.string(), device: z.string(), network: z.string() });
export type Cell = z.infer<typeof cellSchema>;

const expectedSchema = z.union([
  z.object({ cause: z.string(), detail: z.string() }),
  z.object({ monitorFault: z.string() }),
  z.object({ outcome: z.literal('ok') }),
]);

export const benchRunSchema = z.object({
  /** null: nothing was broken. */
  fault: z.string().nullable(),
  half: z.enum(halves).nullable(),
  expected: expectedSchema,
  cell: cellSchema,
  record: runRecordSchema,
  signals: runSignalsSchema.nullable(),
  commit: z.string(),
});
export type BenchRun = z.infer<typeof benchRunSchema>;

/** The same run by the rules of today. One of which no signals are left (a lost worker) keeps its verdict. */
export function judgedAgain(run: BenchRun): BenchRun {
  const { record, signals } = run;
  if (signals === null || record.outcome === 'ok' || record.outcome === 'stopped') return run;
  return { ...run, record: withVerdict(record, signals) };
}

function withVerdict(record: RunRecord, signals: RunSignals): RunRecord {
  const { monitorFault, diagnosis } = judge(signals);
  if (monitorFault === null && diagnosis === null) return record;
  return { ...record, outcome: monitorFault ? 'monitor-fault' : 'failed', monitorFault, diagnosis };
}

/** Two runs with the same key are the same question. */
export function keyOf({ fault, cell }: Pick<BenchRun, 'fault' | 'cell'>): string {
  return [fault ?? 'healthy', cell.portal, cell.service, cell.device, cell.network].join(' ');
}
