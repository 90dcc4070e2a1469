/** The grade of every portal over a time, with the figures that it was given on. */
import { devices } from '../journeys/devices.ts';
import { deviceFigures, type PortalFigures, portalFigures } from '../results/figures/portal-figures.ts';
import type { Window } from '../results/figures/split-window.ts';
import { auditFigures } from '../results/page-audits.ts';
import type { AppDeps } from './app-deps.ts';
import { gradePortal, type PortalGrade } from './grade-portal.ts';

export interface GradedPortal extends PortalGrade, PortalFigures {}

const phones = new Set(devices.filter(({ mobile }) => mobile).map(({ id }) => id));

/** Those that are watched first, then those that once were. */
export async function gradePortals(
  { database, portals: watched }: Pick<AppDeps, 'database' | 'portals'>,
  asked: Window,
): Promise<{ readonly window: Window; readonly portals: readonly GradedPortal[] }> {
  const [{ window, portals }, devicesOf, auditsOf] = await Promise.all([
    portalFigures(database, asked),
    deviceFigures(database, asked),
    auditFigures(database, asked),
  ]);
  const servicesOf = new Map(portals.map(({ portal, services }) => [portal, services]));
  const known = new Set([...watched.map(({ id }) => id), ...servicesOf.keys()]);
  return {
    window,
    portals: [...known].map((portal) => {
      const services = servicesOf.get(portal) ?? [];
      return {
        portal,
        services,
        ...gradePortal(services, devicesOf.get(portal) ?? [], phones, auditsOf.get(portal) ?? null),
      };
    }),
  };
}
