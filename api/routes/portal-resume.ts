/** Lets traffic to a portal go on. */
import { z } from 'zod';
import { requireAdmin } from '../admin.ts';
import { switchPortal, switched } from '../portal-switch.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const portalResume = route({
  method: 'post',
  path: '/api/v1/portals/:portalId/resume',
  summary: 'Lets traffic to a portal go on. Needs CONGDAN_ADMIN_TOKEN.',
  params: z.object({ portalId: z.string().min(1).max(63) }),
  query: noParameters,
  answer: { contentType: 'application/json', schema: switched },
  problems: ['not-authorized', 'admin-not-set-up', 'portal-not-found', 'queue-unavailable'],
  handle: async ({ params: { portalId }, deps, request }) => {
    requireAdmin(request, deps.adminToken);
    await switchPortal(deps, portalId, (traffic) => traffic.resume(portalId));
    return { portal: portalId, traffic: 'allowed', stopReason: null };
  },
});
