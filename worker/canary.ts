/** The canary: a journey of the worker's own at a stand-in portal, which fails only where the worker does. */
import { setTimeout as pause } from 'node:timers/promises';
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import type { Fitness } from './fitness.ts';

export interface CanaryOptions {
  /** A stand-in portal; beside the worker at best, so that nothing else is tried with it. */
  readonly portal: PortalProfile;
  readonly everyMs: number;
}

/** A short journey without fee and without documents. */
const service = 'stay-notification';
/** A worker that is set aside does nothing else, and shows soon when it works again, ms. */
const mostRetryMs = 60_000;
const patienceMs = 10 * 60_000;

/** What a canary asks for; its id is no slot's, so that nobody takes its record for a result. */
export function canaryRequest({ portal }: CanaryOptions, workerId: string, now: Date): RunRequest {
  return {
    version: 1,
    runId: `canary--${workerId.slice(0, 100)}--${now.getTime()}`,
    service,
    portal,
    device: 'desktop',
    network: 'fibre',
    scheduledAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + patienceMs).toISOString(),
    confirm: false,
  };
}

/**
 * Sends the canary now and then until it is stopped, and tells `fitness` how it fared.
 * @param send makes the journey; null: it could not be tried now, as everybody is busy
 */
export function startCanary(
  send: (request: RunRequest) => Promise<RunRecord | null>,
  fitness: Fitness,
  options: CanaryOptions & {
    readonly workerId: string;
    readonly onCanary: (record: RunRecord) => void;
  },
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const retryMs = Math.min(options.everyMs, mostRetryMs);
  async function keepSending(): Promise<void> {
    do {
      const record = await send(canaryRequest(options, options.workerId, new Date()));
      if (record !== null && !stopping.signal.aborted) {
        options.onCanary(record);
        fitness.canaryEnded(failureOf(record));
      }
      const waitMs = record === null || fitness.setAside !== null ? retryMs : options.everyMs;
      await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    } while (!stopping.signal.aborted);
  }
  const sending = keepSending();
  return {
    stop: async () => {
      stopping.abort();
      await sending;
    },
  };
}

function failureOf({ runId, outcome, monitorFault, diagnosis, failedStep }: RunRecord): string | null {
  if (outcome === 'ok') return null;
  const why = monitorFault
    ? `${monitorFault.kind}: ${monitorFault.reason}`
    : [failedStep, diagnosis?.detail].filter(Boolean).join(', ');
  return `${outcome}${why === '' ? '' : ` (${why})`}, run ${runId}.`;
}
