import type { RunSignals, SignalOf } from '../signals.ts';
import { failureKind } from './failure-kind.ts';
import { obstacle } from './obstacle.ts';
import { underWayAt } from './under-way-at.ts';
import { signalsOf } from './signals-of.ts';

export interface ServerWait {
  readonly request: SignalOf<'request'>;
  /** Time from the sent request to the first byte, or until the citizen gave up, ms. */
  readonly waitedMs: number;
  /** Time spent on the way: look-up, connection, TLS, ms. */
  readonly pathMs: number;
  /** false: still waiting when the journey gave up. */
  readonly answered: boolean;
  /** The connection stood, so that the waiting was for the server; null: not known. */
  readonly connected: boolean | null;
}

/** A citizen who waits this long for one answer is being kept waiting, ms. */
const longMs = 8_000;
const roles = new Set<string>(['portal', 'payment', 'identity', 'shared-data']);

/** The longest wait for an answer in the failing stage, split into the server's part and the path's; null: none was long. */
export function serverWait(run: RunSignals): ServerWait | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const waits = signalsOf(run, 'request')
    .filter(
      (request) => roles.has(request.role) && (request.stage ?? stop.stage) === stop.stage && underWayAt(stop, request),
    )
    .flatMap((request) => waitFor(request, stop) ?? []);
  return waits.reduce<ServerWait | null>(
    (longest, wait) => (longest === null || wait.waitedMs > longest.waitedMs ? wait : longest),
    null,
  );
}

function waitFor(request: SignalOf<'request'>, stop: SignalOf<'obstacle'>): ServerWait | null {
  const { phases } = request;
  const pathMs = (phases?.resolve ?? 0) + (phases?.connect ?? 0) + (phases?.tls ?? 0);
  const answered = request.status !== null;
  const kind = request.failure === null ? null : failureKind(request.failure);
  if (!answered && kind !== null && kind !== 'timeout' && kind !== 'aborted') return null;
  const waitedMs = answered
    ? (phases?.processing ?? 0)
    : (phases?.processing ?? Math.max(0, (request.durationMs ?? stop.waitedMs ?? 0) - pathMs));
  if (waitedMs < longMs) return null;
  return {
    request,
    waitedMs,
    pathMs,
    answered,
    connected: answered ? true : connectedBy(phases),
  };
}

/** Of a request that is still open nothing is timed yet; only one that was looked up and went no further has no connection. */
function connectedBy(phases: SignalOf<'request'>['phases']): boolean | null {
  if (phases === null || Object.values(phases).every((phase) => phase === null)) return null;
  return phases.connect !== null || phases.tls !== null;
}
