import type { HostRole } from '../diagnosis/signals.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';

/** Which part a host plays at a portal; the host that the citizen was sent to in order to pay is learnt on the way. */
export interface RoleMap {
  roleOf(host: string): HostRole;
  /** Only a host without a part becomes one to pay at. */
  learnPaymentHost(host: string): void;
  /** Every host with a part, portal first. */
  known(): readonly { readonly host: string; readonly role: HostRole }[];
}

export function createRoleMap(portal: PortalProfile): RoleMap {
  const roles = new Map<string, HostRole>();
  // A portal may be its own payment host; what the profile says of a host goes before its being the portal's.
  for (const role of ['payment', 'identity', 'shared-data'] as const) {
    for (const host of portal.hosts[role]) roles.set(host.toLowerCase(), role);
  }
  const own = new URL(portal.baseUrl).host;
  for (const host of [own, ...portal.hosts.forms])
    if (!roles.has(host.toLowerCase())) roles.set(host.toLowerCase(), 'portal');
  // A host without port stands for the host at every port that has no entry of its own.
  const find = (host: string): HostRole | undefined =>
    roles.get(host.toLowerCase()) ?? roles.get(host.toLowerCase().replace(/:\d+$/, ''));
  return {
    roleOf: (host) => find(host) ?? 'third-party',
    learnPaymentHost: (host) => {
      if (host !== '' && find(host) === undefined) roles.set(host.toLowerCase(), 'payment');
    },
    known: () =>
      [...roles]
        .map(([host, role]) => ({ host, role }))
        .sort((a, b) => Number(b.role === 'portal') - Number(a.role === 'portal')),
  };
}

/** Host (with a port that is not the scheme's own) of an address; empty where there is none, as in `data:` and `about:`. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** An address without query and fragment, which carry tokens and names. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
