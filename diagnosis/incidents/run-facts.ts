/** What incidents need to know of a run: when it was, how it ended, and what it depended on. */
import type { Cause, MonitorFaultKind } from '../causes.ts';
import type { Outcome } from '../run-record.ts';
import { type Factor, type FactorKind, factorKinds, type IncidentCause } from './factor.ts';

/** What a run depends on. null: not known, or there is no such thing; it then shares nothing of that kind with any other. */
export interface Circumstances {
  readonly service: string | null;
  readonly portal: string | null;
  readonly province: string | null;
  readonly product: string | null;
  readonly productVersion: string | null;
  readonly vendor: string | null;
  /** Hosts; empty where the run pays nothing, does not sign in, asks no shared system. */
  readonly paymentProviders: readonly string[];
  readonly identityProviders: readonly string[];
  readonly sharedSystems: readonly string[];
  readonly accessNetwork: string | null;
  readonly network: string | null;
  readonly device: string | null;
  readonly probe: string | null;
}

export interface RunFacts extends Circumstances {
  readonly runId: string;
  /** Start, ms since 1970. */
  readonly atMs: number;
  readonly outcome: Outcome;
  /** Verdict of a failed run. */
  readonly cause: Cause | 'inconclusive' | null;
  readonly monitorFault: MonitorFaultKind | null;
}

type FactorIds = string | null | readonly string[];

const joined = (...parts: readonly (string | null)[]): string | null => (parts.includes(null) ? null : parts.join('@'));

/** Ids of a run's factors by kind; a list may name one twice. */
export const idsOf = {
  portal: (run) => run.portal,
  service: (run) => run.service,
  'product-version': (run) => joined(run.product, run.productVersion),
  product: (run) => run.product,
  vendor: (run) => run.vendor,
  'payment-provider': (run) => run.paymentProviders,
  'identity-provider': (run) => run.identityProviders,
  'shared-system': (run) => run.sharedSystems,
  'access-network': (run) => run.accessNetwork,
  network: (run) => run.network,
  device: (run) => run.device,
  probe: (run) => run.probe,
  province: (run) => run.province,
  'service-at-portal': (run) => joined(run.service, run.portal),
} as const satisfies Record<FactorKind, (run: Circumstances) => FactorIds>;

/** Ids of the run's factors of one kind, each once. */
export function factorIds(run: Circumstances, kind: FactorKind): readonly string[] {
  const ids = idsOf[kind](run);
  if (ids === null) return [];
  return typeof ids === 'string' ? [ids] : [...new Set(ids)];
}

/** Everything that the run depended on. */
export function factorsOf(run: Circumstances): readonly Factor[] {
  return factorKinds.flatMap((kind) => factorIds(run, kind).map((id) => ({ kind, id })));
}

/** What a run that did not go well says of the reason. */
export function saidCause({ outcome, cause }: RunFacts): IncidentCause {
  return outcome === 'monitor-fault' ? 'monitor-fault' : (cause ?? 'inconclusive');
}

/** Faults that say nothing about the probe on which they showed: too few probes, and a journey that we wrote wrongly. */
const notOfTheProbe: readonly (MonitorFaultKind | null)[] = ['expired-in-queue', 'journey-outdated'];

/** Whether the run ended by a fault of the probe that made it. */
export function probeFault({ outcome, monitorFault }: Pick<RunFacts, 'outcome' | 'monitorFault'>): boolean {
  return outcome === 'monitor-fault' && !notOfTheProbe.includes(monitorFault);
}
