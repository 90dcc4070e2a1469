import { z } from 'zod';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import { isWithin, type Reach } from './access/policy.ts';
import type { AppDeps, PortalSwitch } from './app-deps.ts';
import { Problem } from './problems.ts';

export const traffic = {
  traffic: z.enum(['allowed', 'stopped', 'unknown']).describe('unknown: the queue does not answer'),
  stopReason: z.string().nullable(),
};

export const switched = z.object({ portal: z.string(), ...traffic });

/** @throws {Problem} `portal-not-found` for a portal that is not watched, and alike for one that is not his who asks */
export function portalInReach({ portals }: AppDeps, portalId: string, reach: Reach): PortalProfile {
  const portal = portals.find(({ id }) => id === portalId);
  if (portal === undefined || !isWithin(reach, { portal: portalId })) throw new Problem('portal-not-found');
  return portal;
}

/** @throws {Problem} when the switch cannot be reached */
export async function switchPortal({ traffic }: AppDeps, act: (traffic: PortalSwitch) => Promise<void>): Promise<void> {
  await act(traffic).catch(() => {
    throw new Problem('queue-unavailable');
  });
}

/** How a portal's switch stands; never fails, for pages that show much else. */
export async function trafficOf(
  portalSwitch: PortalSwitch,
  portalId: string,
): Promise<{ traffic: 'allowed' | 'stopped' | 'unknown'; stopReason: string | null }> {
  try {
    const stopReason = await portalSwitch.stopped(portalId);
    return { traffic: stopReason === null ? 'allowed' : 'stopped', stopReason };
  } catch {
    return { traffic: 'unknown', stopReason: null };
  }
}
