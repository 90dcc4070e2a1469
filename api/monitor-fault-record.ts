/** The record of a run of which nothing is known but that our side lost it. */
import type { MonitorFault, RunRecord } from '../diagnosis/run-record.ts';
import { readRunId } from './cells.ts';

export interface LostRunFacts {
  readonly runId: string;
  readonly startedAt: Date;
  readonly attempt: number;
  readonly province: string | null;
  readonly fault: MonitorFault;
  /** Who asked for it by hand. */
  readonly startedBy?: string | undefined;
  /** Known from its request; else it is read from the id. */
  readonly cell?: {
    readonly service: string;
    readonly portal: string;
    readonly device: string;
    readonly network: string;
  };
}

/** A monitor fault: outside availability, and never silently gone. */
export function monitorFaultRecord(lost: LostRunFacts): RunRecord {
  const { runId, startedAt, startedBy, attempt, province, fault, cell } = lost;
  const unknown = { service: 'unknown', portal: 'unknown', device: 'unknown', network: 'unknown' };
  return {
    runId,
    ...(cell ?? readRunId(runId) ?? unknown),
    province,
    startedAt: startedAt.toISOString(),
    ...(startedBy !== undefined && { startedBy }),
    durationMs: 0,
    attempt,
    outcome: 'monitor-fault',
    failedStage: null,
    failedStep: null,
    diagnosis: null,
    monitorFault: fault,
    fileCode: null,
    stages: [],
    effort: {
      screens: 0,
      fields: 0,
      fieldsAskedAgain: 0,
      undeclaredFields: 0,
      uploads: 0,
      keystrokes: 0,
      estimatedSeconds: 0,
    },
    confirmations: [],
    artifacts: { trace: null, signals: null },
  };
}
