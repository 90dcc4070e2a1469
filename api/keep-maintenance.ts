/** Keeps to the maintenance windows: pauses the portals that are in one, and shows it in the metrics. */
import type { Metrics } from '../metrics/registry.ts';
import type { runFamilies } from '../metrics/run-families.ts';
import { type MaintenanceWindow, openMaintenance } from '../results/maintenance-windows.ts';
import type { Database } from '../results/open-database.ts';

export interface MaintenanceDeps {
  readonly database: Database;
  readonly metrics: Metrics<typeof runFamilies>;
  readonly portals: readonly { readonly id: string }[];
  /** No run begins until then, and those under way end; it ends by itself, should every api be away. */
  readonly pause: (portalId: string, reason: string, until: Date) => Promise<void>;
  /** Ends pauses; portals that have none stay as they are. */
  readonly unpause: (portalIds: readonly string[]) => Promise<void>;
}

/** Any number of api processes may look, as often as they like. */
export async function keepMaintenance(
  { database, metrics, portals, pause, unpause }: MaintenanceDeps,
  now: Date,
): Promise<void> {
  const open = await openMaintenance(database, now);
  for (const { id } of portals) metrics.set('congdan_maintenance_window', { portal: id }, open.has(id) ? 1 : 0);
  for (const window of open.values()) await pause(window.portal, wordsOf(window), window.endsAt);
  await unpause(portals.flatMap(({ id }) => (open.has(id) ? [] : [id])));
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Stands beside the portal and in each of its runs; people there read Viet Nam's clock. */
function wordsOf({ endsAt, reason }: MaintenanceWindow): string {
  return `bảo trì đã báo trước, đến ${clock.format(endsAt)} giờ Việt Nam: ${reason}`;
}
