/** What many runs may have in common, and what may therefore explain that they fail together. */
import type { Cause } from '../causes.ts';

/** What the runs of an incident say: one of the six causes, `inconclusive`, or that our own side failed. */
export type IncidentCause = Cause | 'inconclusive' | 'monitor-fault';

interface FactorTrait {
  /** Verdicts that failures of such a factor usually get. Another verdict is possible, and has to be paid for in evidence. */
  readonly fits: readonly IncidentCause[];
}

/**
 * The kinds of factor. Of two factors that the very same runs share, the one whose kind fits their verdicts is named,
 * and between those the one that stands first: nearest to what the runs really tried, so that a vendor with a single
 * portal is not blamed where only that portal is known to fail.
 */
const factorTraits = {
  portal: { fits: ['portal', 'complexity', 'payment', 'data-sharing', 'inconclusive'] },
  service: { fits: ['portal', 'complexity', 'data-sharing', 'inconclusive'] },
  'product-version': { fits: ['portal', 'complexity', 'payment', 'data-sharing', 'device', 'inconclusive'] },
  product: { fits: ['portal', 'complexity', 'payment', 'data-sharing', 'device', 'inconclusive'] },
  vendor: { fits: ['portal', 'complexity', 'payment', 'data-sharing', 'device', 'inconclusive'] },
  'payment-provider': { fits: ['payment'] },
  'identity-provider': { fits: ['data-sharing'] },
  'shared-system': { fits: ['data-sharing'] },
  'access-network': { fits: ['network'] },
  network: { fits: ['network'] },
  device: { fits: ['device'] },
  probe: { fits: ['monitor-fault', 'network'] },
  province: { fits: ['portal', 'complexity', 'data-sharing', 'network', 'inconclusive'] },
  /** One service at one portal: the smallest thing that can be broken. */
  'service-at-portal': { fits: ['portal', 'complexity', 'payment', 'data-sharing', 'inconclusive'] },
} as const satisfies Record<string, FactorTrait>;

export type FactorKind = keyof typeof factorTraits;

export const factorKinds = Object.keys(factorTraits) as readonly FactorKind[];

export interface Factor {
  readonly kind: FactorKind;
  /** Slug, host, or two of them joined by `@` (`igate@2.4`, `passport@dvc-48`). */
  readonly id: string;
}

/** Whether failures of such a factor usually get this verdict. */
export function fits(kind: FactorKind, cause: IncidentCause): boolean {
  return (factorTraits[kind].fits as readonly IncidentCause[]).includes(cause);
}

/** One text for a factor, to compare and look up by. */
export function factorKey({ kind, id }: Factor): string {
  return `${kind}:${id}`;
}
