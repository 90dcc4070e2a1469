/** The portals that are watched, without anything that is secret or ours alone. */
import { z } from 'zod';
import { portalProfileSchema } from '../../journeys/portals/profile.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const publicPortal = portalProfileSchema.pick({
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

export const portals = route({
  path: '/api/v1/portals',
  summary: 'The portals that are watched.',
  params: noParameters,
  query: noParameters,
  answer: { contentType: 'application/json', schema: z.object({ portals: z.array(z.object(publicPortal.shape)) }) },
  problems: [],
  handle: async ({ deps }) => ({ portals: deps.portals.map((portal) => z.object(publicPortal.shape).parse(portal)) }),
});
