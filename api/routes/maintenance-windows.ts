/** The maintenance windows that operators announced. */
import { z } from 'zod';
import { listMaintenance } from '../../results/maintenance-windows.ts';
import { maintenanceAnswer, maintenanceSchema } from '../maintenance-answer.ts';
import { route } from '../route.ts';
import { anyId, moment, noParameters } from '../run-query.ts';

export const maintenanceWindows = route({
  path: '/api/v1/maintenance-windows',
  summary: 'Maintenance windows under way and to come, or those of a span of time; the earliest first.',
  action: 'read-public',
  params: noParameters,
  query: z.strictObject({
    portal: anyId(63).optional().describe('Id of a portal.'),
    from: moment.optional().describe('Windows that end after it; now, unless told.'),
    to: moment.optional().describe('Windows that start before it.'),
    limit: z.coerce.number().int().min(1).max(1_000).default(100),
  }),
  answer: { contentType: 'application/json', schema: z.object({ windows: z.array(maintenanceSchema) }) },
  problems: [],
  handle: async ({ deps, query: { portal, from, to, limit } }) => {
    const windows = await listMaintenance(deps.database, { portal, from: from ?? deps.clock(), to }, limit);
    return { windows: windows.map(maintenanceAnswer) };
  },
});
