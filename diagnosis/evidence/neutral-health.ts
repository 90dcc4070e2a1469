import type { RunSignals, SignalOf } from '../signals.ts';
import type { FailureKind } from './failure-kind.ts';
import { answered, probeFailure, probesByWay } from './probes-by-way.ts';

export interface NeutralHealth {
  /** How many of the hosts that have nothing to do with the portal answered. */
  readonly answered: 'all' | 'some' | 'none' | 'not-probed';
  readonly failures: readonly FailureKind[];
  /** None answered, and none so much as took the connection: the way is cut, not slow. */
  readonly silent: boolean;
  /** Median time of an answer from look-up to last byte, ms; null where none came. */
  readonly medianMs: number | null;
  readonly redirectedTo: string | null;
  /** Hosts, for the reasons. */
  readonly hosts: readonly string[];
}

/**
 * Whether the citizen's way to the rest of the world was well at the moment of failure. A host counts as answering when either
 * resolver leads to it; a resolver's own failure is told by `hostHealth`.
 */
export function neutralHealth(run: RunSignals): NeutralHealth {
  const probes = probesByWay(run).citizensWay.filter((probe) => probe.role === 'neutral');
  const hosts = [...Map.groupBy(probes, (probe) => probe.host)];
  const well = hosts.filter(([, tried]) => tried.some(answered)).length;
  return {
    answered: hosts.length === 0 ? 'not-probed' : well === hosts.length ? 'all' : well === 0 ? 'none' : 'some',
    failures: probes.flatMap((probe) => (answered(probe) ? [] : (probeFailure(probe) ?? []))),
    silent:
      probes.length > 0 &&
      probes.every((probe) => !probe.success && (probe.failedPhase === 'resolve' || probe.failedPhase === 'connect')),
    medianMs: median(probes.filter(answered).map(totalMs)),
    redirectedTo: probes.find((probe) => probe.redirectedTo !== null)?.redirectedTo ?? null,
    hosts: hosts.map(([host]) => host),
  };
}

const totalMs = (probe: SignalOf<'control-probe'>): number =>
  Object.values(probe.phases).reduce<number>((sum, phase) => sum + (phase ?? 0), 0);

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
