import type { RunContext } from '../diagnosis/signals.ts';
import { feeDue } from '../journeys/catalogue/fee-due.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import { hostOf } from './role-map.ts';
import type { Run } from './run-journey-deps.ts';

/** What rules may know of a run beside its signals. */
export function contextOf(request: RunRequest, run: Run, durationMs: number): RunContext {
  const { portal } = request;
  const { device, network, accessProxy } = run.conditions;
  return {
    runId: request.runId,
    service: request.service,
    feeDue: feeDue(run.service, run.startedAt) !== null,
    filing: run.service.filing,
    portal: portal.id,
    portalHost: hostOf(portal.baseUrl),
    device: device.id,
    referenceDevice: device.reference,
    network: network.id,
    referenceNetwork: network.reference && accessProxy === null,
    agreement: portal.agreement,
    sandbox: portal.sandbox,
    startedAt: run.startedAt.toISOString(),
    durationMs,
  };
}
