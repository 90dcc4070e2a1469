import type { RunSignals, SignalOf } from '../signals.ts';
import { failureKind, type FailureKind } from './failure-kind.ts';
import { answered, probesByWay } from './probes-by-way.ts';
import { signalsOf } from './signals-of.ts';

export interface PathQuality {
  readonly answered: number;
  /**
   * Requests that the way lost: no answer, reset, timed out. Refusals and wrong names are somebody's answer. None where only third
   * parties gave none: an advertiser's server that is down is nobody's line.
   */
  readonly lost: number;
  readonly reset: number;
  /** Median time on the way of answered requests (everything but the server's processing), ms. */
  readonly medianPathMs: number | null;
  /** Requests whose connection took as long as a lost SYN or more. */
  readonly slowConnects: number;
  /**
   * The same neutral host, tried several times at once, answered now at once, now a second or more late, now not at all:
   * what is lost is sent again. A line that is merely slow is so for every try.
   */
  readonly unsteady: boolean;
}

type Probe = SignalOf<'control-probe'>;

const lossKinds = new Set<FailureKind | null>(['timeout', 'reset', 'other', 'no-route']);

/** A lost first packet is sent again after one second (RFC 6298, §2.1). */
const retransmissionMs = 1_000;
/** How the citizen's own way behaved over the whole run, third parties included: they travel on the same way. */
export function pathQuality(run: RunSignals): PathQuality {
  const requests = signalsOf(run, 'request');
  const kinds = requests.map((request) => (request.failure === null ? null : failureKind(request.failure)));
  const lost = requests.filter((_, place) => lossKinds.has(kinds[place] ?? null));
  const pathMs = requests
    .filter((request) => request.status !== null && request.durationMs !== null)
    .map((request) => Math.max(0, (request.durationMs ?? 0) - (request.phases?.processing ?? 0)))
    .sort((one, other) => one - other);
  return {
    answered: requests.filter((request) => request.status !== null).length,
    lost: lost.some(({ role }) => role !== 'third-party') ? lost.length : 0,
    reset: kinds.filter((kind) => kind === 'reset').length,
    medianPathMs: pathMs[Math.floor(pathMs.length / 2)] ?? null,
    slowConnects: requests.filter((request) => (request.phases?.connect ?? 0) >= retransmissionMs).length,
    unsteady: [...Map.groupBy(neutralTries(run), ({ host }) => host).values()].some(unsteady),
  };
}

const neutralTries = (run: RunSignals): readonly Probe[] =>
  probesByWay(run).citizensWay.filter(({ role, resolver }) => role === 'neutral' && resolver === 'system');

function unsteady(tries: readonly Probe[]): boolean {
  const firstByteMs = tries
    .filter(answered)
    .map(({ phases }) => (phases.resolve ?? 0) + (phases.connect ?? 0) + (phases.tls ?? 0) + (phases.processing ?? 0));
  if (firstByteMs.length === 0) return false;
  const latest = Math.max(...firstByteMs);
  return firstByteMs.length < tries.length || (latest >= retransmissionMs && latest >= 2 * Math.min(...firstByteMs));
}
