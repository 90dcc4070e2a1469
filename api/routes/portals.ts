/** The portals that are watched, without anything that is secret or ours alone. */
import { z } from 'zod';
import { portalProfileSchema } from '../../journeys/portals/profile.ts';
import { type Action, isWithin, reachOf } from '../access/policy.ts';
import { traffic, trafficOf } from '../portal-switch.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const publicPart = portalProfileSchema.pick({
  id: true,
  name: true,
  baseUrl: true,
  province: true,
  operator: true,
  product: true,
  vendor: true,
  procurement: true,
  agreement: true,
  sandbox: true,
});
const publicPortal = z.object(publicPart.shape);

const ofOnePortal = ['switch-traffic', 'start-run'] as const satisfies readonly Action[];
const may = z.array(z.enum(ofOnePortal)).describe('What whoever asks may do with it.');

export const portals = route({
  path: '/api/v1/portals',
  summary: 'The portals that are watched, and whether traffic to them is stopped.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({ portals: z.array(publicPortal.extend({ ...traffic, may })) }),
  },
  problems: [],
  handle: async ({ deps, who }) => ({
    portals: await Promise.all(
      deps.portals.map(async (portal) => ({
        ...publicPortal.parse(portal),
        ...(await trafficOf(deps.traffic, portal.id)),
        may: ofOnePortal.filter((action) => isWithin(reachOf(who, action, deps.portals), { portal: portal.id })),
      })),
    ),
  }),
});
