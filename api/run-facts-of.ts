/** What a recorded run depended on: the run says where it was made, the profile of its portal the rest. */
import type { Circumstances, RunFacts } from '../diagnosis/incidents/run-facts.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { RecentRun } from '../results/recent-runs.ts';

/** @returns for one run after the other */
export function runFactsOf(
  services: readonly Service[],
  portals: readonly PortalProfile[],
): (run: RecentRun) => RunFacts {
  const circumstances = circumstancesOf(services, portals);
  return (run) => {
    const { runId, startedAt, outcome, cause, monitorFault } = run;
    return { ...circumstances(run), runId, atMs: startedAt.getTime(), outcome, cause, monitorFault };
  };
}

type Where = Pick<RecentRun, 'service' | 'portal' | 'province' | 'device' | 'network' | 'probe' | 'probePlace'>;

/** @returns for one run after the other; a portal or service that is not known any more is only a name */
export function circumstancesOf(
  services: readonly Service[],
  portals: readonly PortalProfile[],
): (run: Where) => Circumstances {
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const portalById = new Map(portals.map((portal) => [portal.id, portal]));
  return ({ service: serviceId, portal: portalId, province, device, network, probe, probePlace }) => {
    const portal = portalById.get(portalId);
    // Without an agreement nobody signs in, pays or is looked up.
    const hosts = portal?.agreement === 'agreed' ? portal.hosts : undefined;
    const service = serviceById.get(serviceId);
    const hasPayment = service !== undefined && (service.filing === 'payment' || service.fees.length > 0);
    return {
      service: serviceId,
      portal: portalId,
      province,
      device,
      network,
      probe,
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
