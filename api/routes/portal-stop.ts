/** One switch that stops all traffic to a portal at once, over all workers, journeys under way included. */
import { z } from 'zod';
import { requireAdmin } from '../admin.ts';
import { switchPortal, switched } from '../portal-switch.ts';
import { route } from '../route.ts';

export const portalStop = route({
  method: 'post',
  path: '/api/v1/portals/:portalId/stop',
  summary: 'Stops all traffic to a portal at once, until it is resumed. Needs CONGDAN_ADMIN_TOKEN.',
  params: z.object({ portalId: z.string().min(1).max(63) }),
  query: z.strictObject({
    reason: z.string().max(300).default('').describe('Why, in words for those who wonder; shown with the portal.'),
  }),
  answer: { contentType: 'application/json', schema: switched },
  problems: ['not-authorized', 'admin-not-set-up', 'portal-not-found', 'queue-unavailable'],
  handle: async ({ params: { portalId }, query: { reason }, deps, request }) => {
    requireAdmin(request, deps.adminToken);
    await switchPortal(deps, portalId, (traffic) => traffic.stop(portalId, reason));
    return { portal: portalId, traffic: 'stopped', stopReason: reason };
  },
});
