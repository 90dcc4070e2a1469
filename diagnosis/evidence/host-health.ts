import type { HostRole, RunSignals, SignalOf } from '../signals.ts';
import type { FailureKind } from './failure-kind.ts';
import { answered, probeFailure, probesByWay } from './probes-by-way.ts';

export interface HostHealth {
  readonly hosts: readonly string[];
  /** Whether an answer of its own came, asked through the system's resolver; null: not tried. */
  readonly answers: boolean | null;
  /** The same through the control resolver. */
  readonly answersByControlResolver: boolean | null;
  /** How the probes that got no answer failed. */
  readonly failures: readonly FailureKind[];
  readonly failedPhase: SignalOf<'control-probe'>['failedPhase'];
  /** No probe got as far as asking: name, connection or TLS failed. What waits for such a host does not wait for its server. */
  readonly unreached: boolean;
  /** Each probe was taken in and got no answer. */
  readonly silent: boolean;
  readonly status: number | null;
  /** Longest time to connect, and to be answered once connected, ms. */
  readonly connectMs: number | null;
  readonly processingMs: number | null;
  /** Somebody in between answered in its place. */
  readonly redirectedTo: string | null;
}

/**
 * What the control probes say of the hosts of a role, right after the failure, met directly: a host is not ill because the
 * citizen's access network loses what is sent to it. A role that was not probed is absent.
 */
export function hostHealth(run: RunSignals): Readonly<Partial<Record<HostRole, HostHealth>>> {
  const health: Partial<Record<HostRole, HostHealth>> = {};
  for (const [role, probes] of Map.groupBy(probesByWay(run).direct, (probe) => probe.role))
    health[role] = healthOf(probes);
  return health;
}

type Probe = SignalOf<'control-probe'>;

/** Phases before anything is asked. */
const ways = new Set<string>(['resolve', 'connect', 'tls']);

function healthOf(probes: readonly Probe[]): HostHealth {
  const by = (resolver: Probe['resolver']): boolean | null => {
    const asked = probes.filter((probe) => probe.resolver === resolver);
    return asked.length === 0 ? null : asked.every(answered);
  };
  const failed = probes.filter((probe) => !answered(probe));
  const longest = (phase: 'connect' | 'processing'): number | null =>
    probes.reduce<number | null>((most, probe) => {
      const took = probe.phases[phase];
      return took === null ? most : Math.max(most ?? 0, took);
    }, null);
  return {
    hosts: [...new Set(probes.map((probe) => probe.host))],
    answers: by('system'),
    answersByControlResolver: by('control'),
    failures: failed.flatMap((probe) => probeFailure(probe) ?? []),
    failedPhase: failed[0]?.failedPhase ?? null,
    unreached: probes.every(
      ({ status, failedPhase }) => status === null && failedPhase !== null && ways.has(failedPhase),
    ),
    silent: probes.every(({ status, failedPhase }) => status === null && failedPhase === 'processing'),
    status: probes.findLast((probe) => probe.status !== null)?.status ?? null,
    connectMs: longest('connect'),
    processingMs: longest('processing'),
    redirectedTo: probes.find((probe) => probe.redirectedTo !== null)?.redirectedTo ?? null,
  };
}
