/** The cells of the bench: the catalogue at made-up portals, out of season too. */
import type { CellPlan } from '../../../api/cells.ts';
import { services } from '../../../journeys/catalogue/services.ts';
import { portalProfileSchema } from '../../../journeys/portals/profile.ts';

export const intervalMs = 300_000;

/** @param cells a multiple of 75: the 25 services as 3 devices at as many portals as it takes */
export function schedulePlan(cells: number): CellPlan {
  const portals = Array.from({ length: Math.round(cells / (services.length * 3)) }, (_, place) =>
    portalProfileSchema.parse({ id: `dvc-${place}`, name: `Cổng ${place}`, baseUrl: `https://dvc-${place}.example/` }),
  );
  return {
    services: services.map(({ seasons: _, ...always }) => always),
    portals,
    devices: ['desktop', 'phone', 'phone-old'],
    networks: ['fibre'],
    intervalMs,
  };
}
