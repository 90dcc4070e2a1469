/** One switch that stops all traffic to a portal at once, over all workers, journeys under way included. */
import { z } from 'zod';
import { note } from '../access/note.ts';
import { switchPortal, switched, portalInReach } from '../portal-switch.ts';
import { route } from '../route.ts';
import { anyId } from '../run-query.ts';

export const portalStop = route({
  method: 'post',
  path: '/api/v1/portals/:portalId/stop',
  summary: 'Stops all traffic to a portal at once, until it is resumed.',
  action: 'switch-traffic',
  params: z.object({ portalId: anyId(63) }),
  query: z.strictObject({
    reason: z.string().max(300).default('').describe('Why, in words for those who wonder; shown with the portal.'),
  }),
  answer: { contentType: 'application/json', schema: switched },
  problems: ['cross-site-request', 'portal-not-found', 'queue-unavailable'],
  handle: async (asked) => {
    const { deps, reach, params: { portalId }, query: { reason } } = asked; // prettier-ignore
    portalInReach(deps, portalId, reach);
    await note(asked, 'stop-traffic', `portal:${portalId}`);
    await switchPortal(deps, (traffic) => traffic.stop(portalId, reason));
    return { portal: portalId, traffic: 'stopped', stopReason: reason };
  },
});
