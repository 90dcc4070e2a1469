/** Calls a maintenance window off, or ends one that is under way. */
import { z } from 'zod';
import { callOffMaintenance, getMaintenance } from '../../results/maintenance-windows.ts';
import { note } from '../access/note.ts';
import { isWithin } from '../access/policy.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const maintenanceCallOff = route({
  method: 'delete',
  path: '/api/v1/maintenance-windows/:windowId',
  summary: 'Calls a maintenance window off: one to come is forgotten, one under way ends now, one that is over stays.',
  action: 'switch-traffic',
  params: z.object({ windowId: z.uuid() }),
  query: noParameters,
  answer: { contentType: 'application/json', schema: z.object({ calledOff: z.literal(true) }) },
  problems: ['cross-site-request', 'maintenance-not-found'],
  handle: async (asked) => {
    const { deps, reach, params: { windowId } } = asked; // prettier-ignore
    const window = await getMaintenance(deps.database, windowId);
    if (window === null || !isWithin(reach, { portal: window.portal })) throw new Problem('maintenance-not-found');
    await note(asked, 'call-off-maintenance', `portal:${window.portal}`);
    await callOffMaintenance(deps.database, windowId, deps.clock());
    return { calledOff: true as const };
  },
});
