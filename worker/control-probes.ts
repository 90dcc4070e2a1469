import type { SignalOf } from '../diagnosis/signals.ts';
import { probeHost, type ProbeVia } from './probe-host.ts';
import type { RoleMap } from './role-map.ts';
import type { UndatedSignal } from './signal-log.ts';

export interface ControlProbeOptions {
  readonly roles: RoleMap;
  /** Scheme of the portal, used for hosts whose own was not seen. */
  readonly portalScheme: 'http:' | 'https:';
  /** Scheme by host as met in the run. */
  readonly schemes: ReadonlyMap<string, 'http:' | 'https:'>;
  /** What a portal is asked for: `/`, or `/robots.txt`, which anyone may ask for, where nobody agreed to more. */
  readonly portalPath: '/' | '/robots.txt';
  readonly neutralUrls: readonly string[];
  readonly neutralTries?: number;
  /** Address of a second DNS resolver; null: only the system's. */
  readonly controlResolver: string | null;
  /** Proxy that the run went through; null: it went directly. */
  readonly accessProxy: string | null;
  /** Longest that one phase may take, ms. */
  readonly phaseTimeoutMs?: number;
}

/** One try of a line that loses packets tells little: after a failure neutral hosts are tried as often as this. */
const triesAfterFailure = 6;

/**
 * Tries every host with a part in the journey, and some neutral ones, by plain means at the moment of failure: look-up,
 * TCP, TLS, and one GET. All at once, so that they tell of the same moment.
 *
 * @returns `control-probe` and `certificate` signals; never throws for what a host does
 */
export async function controlProbes(options: ControlProbeOptions): Promise<readonly UndatedSignal[]> {
  const hosts: { url: URL; role: SignalOf<'control-probe'>['role'] }[] = [];
  for (const { host, role } of options.roles.known()) {
    const scheme = options.schemes.get(host) ?? options.portalScheme;
    const address = `${scheme}//${host}${role === 'portal' ? options.portalPath : '/'}`;
    if (URL.canParse(address)) hosts.push({ url: new URL(address), role });
  }
  for (const address of options.neutralUrls)
    for (let tries = 0; tries < (options.neutralTries ?? triesAfterFailure); tries++)
      hosts.push({ url: new URL(address), role: 'neutral' });

  const ways: ProbeVia[] = [{ resolver: null, proxy: null }];
  if (options.controlResolver !== null) ways.push({ resolver: options.controlResolver, proxy: null });
  if (options.accessProxy !== null) ways.push({ resolver: null, proxy: new URL(options.accessProxy) });

  const timeoutMs = options.phaseTimeoutMs ?? 3_000;
  const asked = hosts.flatMap(({ url, role }) => ways.map((via) => ({ url, role, via })));
  const first = await Promise.all(asked.map(async (one) => ({ ...one, found: await probeHost(one.url, one.via, timeoutMs) }))); // prettier-ignore
  const resolverKnows = (via: ProbeVia) => first.some((one) => one.via === via && one.found.failedPhase !== 'resolve');
  const found = await Promise.all(
    first.map(async ({ url, role, via, found: met }): Promise<UndatedSignal[]> => {
      // A resolver may come back between two look-ups of the same moment: a name is unknown if it is so while others are known.
      const again = met.failedPhase === 'resolve' && resolverKnows(via);
      const { certificate, ...probe } = again ? await probeHost(url, via, timeoutMs) : met;
      const signals: UndatedSignal[] = [
        {
          kind: 'control-probe',
          role,
          host: url.host,
          resolver: via.resolver === null ? 'system' : 'control',
          ...(via.proxy === null ? {} : { via: 'access-proxy' as const }),
          ...probe,
        },
      ];
      if (certificate && via.resolver === null && via.proxy === null)
        signals.push({ kind: 'certificate', role, host: url.host, ...certificate });
      return signals;
    }),
  );
  return found.flat();
}
