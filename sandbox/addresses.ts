/**
 * Under which addresses the country is reached: plain `http://<name>.localhost`, or, where a fault lies in certificates
 * or names, `https://` with certificates of an authority of its own, and names that resolvers of its own know.
 */
import { randomInt } from 'node:crypto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { createAuthority, type Authority } from './certificates/authority.ts';
import type { Fault, Part } from './faults/fault.ts';
import { openResolver, type Resolver } from './name-service/resolver.ts';
import { openSite, type Site } from './site.ts';

export interface Addresses {
  open(part: Part, name: string): Promise<Site>;
  /** Root certificate that clients must trust, PEM; null: everything is plain HTTP. */
  readonly root: string | null;
  /** The access network's resolver, and another to compare it with; null: names are `.localhost`, which nobody resolves. */
  readonly resolvers: { readonly access: Resolver; readonly control: Resolver } | null;
  close(): Promise<void>;
}

/** Resolvers are asked at this port and no other (resolv.conf(5)). */
const resolverPort = 53;

export async function addresses(
  faults: readonly Pick<Fault, 'certificates' | 'names' | 'clocksAheadMs'>[],
): Promise<Addresses> {
  const names = faults.find((fault) => fault.names)?.names;
  const flaws = Object.assign({}, ...faults.map(({ certificates }) => certificates)) as NonNullable<
    Fault['certificates']
  >;
  const clockAheadMs = clocksAhead(faults);
  const authority = names || Object.keys(flaws).length > 0 ? await createAuthority() : null;
  const distrust = authority ? trust(authority) : () => undefined;
  // RFC 6761: `.test` leads nowhere else, and unlike `.localhost` browsers ask a resolver for it.
  const domain = names ? 'test' : 'localhost';
  const [access, control] = names
    ? await Promise.all([
        openResolver(`127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`, resolverPort, names.access),
        openResolver('127.0.0.1', 0, names.control),
      ])
    : [];
  return {
    open: async (part, name) =>
      openSite(`${name}.${domain}`, {
        certificate: await authority?.issue(`${name}.${domain}`, flaws[part]),
        clockAheadMs,
      }),
    root: authority?.root ?? null,
    resolvers: access && control ? { access, control } : null,
    close: async () => {
      distrust();
      await Promise.all([access?.close(), control?.close()]);
    },
  };
}

/** What the country's clocks are ahead of this machine's, ms. */
export function clocksAhead(faults: readonly Pick<Fault, 'clocksAheadMs'>[]): number {
  return faults.reduce((ahead, fault) => ahead + (fault.clocksAheadMs ?? 0), 0);
}

/** The country's servers call one another as well. */
function trust({ root }: Authority): () => void {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, root]);
  return () => setDefaultCACertificates(before);
}
