import type { RunSignals, SignalOf } from '../signals.ts';
import { failureKind, type FailureKind } from './failure-kind.ts';
import { signalsOf } from './signals-of.ts';

export interface ProbesByWay {
  /** Probes that went the way of the citizen: the access network of the run. */
  readonly citizensWay: readonly SignalOf<'control-probe'>[];
  /** Probes that met the hosts themselves. The same ones where the run used no network of its own. */
  readonly direct: readonly SignalOf<'control-probe'>[];
}

/**
 * Where a run goes through an access proxy, its control probes go both ways, and the two tell different things: black-holed
 * in the access network, every host is silent on the citizen's way while each of them answers directly.
 */
export function probesByWay(run: RunSignals): ProbesByWay {
  const all = signalsOf(run, 'control-probe');
  // A host of the journey that sends on to another one of it (a form host to its portal) has answered for itself.
  const ofTheJourney = new Set(all.filter(({ role }) => role !== 'neutral').map(({ host }) => host));
  const probes = all.map((probe) =>
    probe.redirectedTo !== null && ofTheJourney.has(probe.redirectedTo) ? { ...probe, redirectedTo: null } : probe,
  );
  const proxied = probes.filter((probe) => probe.via === 'access-proxy');
  const direct = probes.filter((probe) => probe.via !== 'access-proxy');
  return { citizensWay: proxied.length > 0 ? proxied : direct, direct: direct.length > 0 ? direct : proxied };
}

/** Whether an answer of the host's own came. */
export const answered = (probe: SignalOf<'control-probe'>): boolean =>
  (probe.success || probe.status !== null) && probe.redirectedTo === null;

/** What a probe met that got no answer. A resolver that stays silent is a name that is not known, whatever its code says. */
export function probeFailure({ failedPhase, failure }: SignalOf<'control-probe'>): FailureKind | null {
  if (failedPhase === 'resolve') return 'name';
  return failure === null ? null : failureKind(failure);
}
