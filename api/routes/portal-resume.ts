/** Lets traffic to a portal go on. */
import { z } from 'zod';
import { note } from '../access/note.ts';
import { switchPortal, switched, portalInReach } from '../portal-switch.ts';
import { route } from '../route.ts';
import { anyId, noParameters } from '../run-query.ts';

export const portalResume = route({
  method: 'post',
  path: '/api/v1/portals/:portalId/resume',
  summary: 'Lets traffic to a portal go on.',
  action: 'switch-traffic',
  params: z.object({ portalId: anyId(63) }),
  query: noParameters,
  answer: { contentType: 'application/json', schema: switched },
  problems: ['cross-site-request', 'portal-not-found', 'queue-unavailable'],
  handle: async (asked) => {
    const { deps, reach, params: { portalId } } = asked; // prettier-ignore
    portalInReach(deps, portalId, reach);
    await note(asked, 'resume-traffic', `portal:${portalId}`);
    await switchPortal(deps, (traffic) => traffic.resume(portalId));
    return { portal: portalId, traffic: 'allowed', stopReason: null };
  },
});
