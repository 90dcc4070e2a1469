import type { HostRole, RunSignals, SignalOf } from '../signals.ts';
import { failureKind, type FailureKind } from './failure-kind.ts';
import { answered, probesByWay } from './probes-by-way.ts';

export interface HostHealth {
  readonly hosts: readonly string[];
  /** Whether an answer of its own came, asked through the system's resolver; null: not tried. */
  readonly answers: boolean | null;
  /** The same through the control resolver. */
  readonly answersByControlResolver: boolean | null;
  /** How the probes that got no answer failed. */
  readonly failures: readonly FailureKind[];
  readonly failedPhase: SignalOf<'control-probe'>['failedPhase'];
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
    failures: failed.flatMap((probe) => {
      if (probe.failure !== null) return [failureKind(probe.failure)];
      return probe.failedPhase === 'resolve' ? ['name' as const] : [];
    }),
    failedPhase: failed[0]?.failedPhase ?? null,
    status: probes.findLast((probe) => probe.status !== null)?.status ?? null,
    connectMs: longest('connect'),
    processingMs: longest('processing'),
    redirectedTo: probes.find((probe) => probe.redirectedTo !== null)?.redirectedTo ?? null,
  };
}
