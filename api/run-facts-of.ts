/** What a recorded run depended on: the run says where it was made, the profile of its portal the rest. */
import type { RunFacts } from '../diagnosis/incidents/run-facts.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { RecentRun } from '../results/recent-runs.ts';

/** @returns for one run after the other; a portal or service that is not known any more is only a name */
export function runFactsOf(
  services: readonly Service[],
  portals: readonly PortalProfile[],
): (run: RecentRun) => RunFacts {
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const portalById = new Map(portals.map((portal) => [portal.id, portal]));
  return ({ startedAt, probePlace, ...run }) => {
    const portal = portalById.get(run.portal);
    // Without an agreement nobody signs in, pays or is looked up.
    const hosts = portal?.agreement === 'agreed' ? portal.hosts : undefined;
    const service = serviceById.get(run.service);
    const hasPayment = service !== undefined && (service.filing === 'payment' || service.fees.length > 0);
    return {
      ...run,
      atMs: startedAt.getTime(),
      product: portal?.product ?? null,
      productVersion: portal?.productVersion ?? null,
      vendor: portal?.vendor ?? null,
      paymentProviders: hasPayment ? (hosts?.payment ?? []) : [],
      identityProviders: hosts?.identity ?? [],
      sharedSystems: hosts?.['shared-data'] ?? [],
      // `48-vnpt`: province and access network.
      accessNetwork: probePlace?.replace(/^\d{2}-/, '') ?? null,
    };
  };
}
