import type { MonitorFault, RunRecord } from '../diagnosis/run-record.ts';
import type { RunRequest } from '../journeys/run-request.ts';

export const noEffort: RunRecord['effort'] = {
  screens: 0,
  fields: 0,
  fieldsAskedAgain: 0,
  undeclaredFields: 0,
  uploads: 0,
  keystrokes: 0,
  estimatedSeconds: 0,
};

/** The record of a run of which our side made nothing: it never began, or nobody knows how it ended. */
export function faultRecord(request: RunRequest, fault: MonitorFault, startedAt: Date, attempt: number): RunRecord {
  return {
    runId: request.runId,
    service: request.service,
    portal: request.portal.id,
    province: request.portal.province ?? null,
    device: request.device,
    network: request.network,
    startedAt: startedAt.toISOString(),
    ...(request.startedBy !== undefined && { startedBy: request.startedBy }),
    durationMs: 0,
    attempt,
    outcome: 'monitor-fault',
    failedStage: null,
    failedStep: null,
    diagnosis: null,
    monitorFault: fault,
    fileCode: null,
    stages: [],
    effort: noEffort,
    confirmations: [],
    artifacts: { trace: null, signals: null },
  };
}

/** The record of a run that was not begun because it was not to be, and nobody is to blame. */
export function stoppedRecord(
  request: RunRequest,
  stopped: NonNullable<RunRecord['stopped']>,
  startedAt: Date,
  attempt: number,
): RunRecord {
  const fault = { kind: 'internal-error', reason: '' } as const;
  return { ...faultRecord(request, fault, startedAt, attempt), outcome: 'stopped', monitorFault: null, stopped };
}
