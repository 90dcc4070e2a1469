/** What is scheduled: service × portal × device × network, and how a cell and its runs are called. */
import type { Service } from '../journeys/catalogue/service.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';

export interface ScheduledCell {
  readonly id: string;
  readonly intervalMs: number;
  readonly service: Service;
  readonly portal: PortalProfile;
  readonly device: string;
  readonly network: string;
}

export interface CellPlan {
  readonly services: readonly Service[];
  readonly portals: readonly PortalProfile[];
  readonly devices: readonly string[];
  readonly networks: readonly string[];
  readonly intervalMs: number;
}

const known = new WeakMap<CellPlan, { readonly open: string; readonly cells: readonly ScheduledCell[] }>();

/** Every cell that is open at a moment: a service with seasons has none outside them. Made anew only when a season begins or ends. */
export function cellsAt(plan: CellPlan, moment: Date): readonly ScheduledCell[] {
  const services = plan.services.filter((service) => inSeason(service, moment));
  const open = services.map(({ id }) => id).join();
  const before = known.get(plan);
  if (before?.open === open) return before.cells;
  const cells = cellsOf(services, plan);
  known.set(plan, { open, cells });
  return cells;
}

function cellsOf(
  open: readonly Service[],
  { portals, devices, networks, intervalMs }: CellPlan,
): readonly ScheduledCell[] {
  return open.flatMap((service) =>
    portals.flatMap((portal) =>
      devices.flatMap((device) =>
        networks.map((network) => ({
          id: [service.id, portal.id, device, network].join('--'),
          intervalMs,
          service,
          portal,
          device,
          network,
        })),
      ),
    ),
  );
}

/** A run as its id tells it, `<service>--<portal>--<device>--<network>--<slot>`; null: the id was made some other way. */
export function readRunId(
  runId: string,
): { readonly service: string; readonly portal: string; readonly device: string; readonly network: string } | null {
  const parts = runId.split('--');
  if (parts.length < 5) return null;
  const [service, ...rest] = parts as [string, ...string[]];
  const [device, network] = rest.slice(-3) as [string, string];
  // Of all the parts only a portal's id may hold "--" itself.
  return { service, portal: rest.slice(0, -3).join('--'), device, network };
}

/** Months are those of Viet Nam: UTC+7 without daylight saving. A season may run over the turn of the year. */
function inSeason({ seasons }: Service, moment: Date): boolean {
  if (seasons === undefined) return true;
  const month = new Date(moment.getTime() + 7 * 3_600_000).getUTCMonth() + 1;
  return seasons.some(({ fromMonth: from, untilMonth: until }) =>
    from <= until ? month >= from && month <= until : month >= from || month <= until,
  );
}
