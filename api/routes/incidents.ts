/** Incidents: what stands for the failures of many runs. */
import { z } from 'zod';
import { incidentPage } from '../../results/list-incidents.ts';
import { withinReach } from '../access/policy.ts';
import { incidentAnswer, incidentSchema } from '../incident-answer.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const incidents = route({
  path: '/api/v1/incidents',
  summary:
    'Incidents: failures of many runs that one factor explains. Open ones first, then the newest first, page by page.',
  action: 'read-incidents',
  params: noParameters,
  query: z.strictObject({
    state: z.enum(['open', 'closed', 'all']).default('all'),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    cursor: z.string().max(700).optional().describe('`nextCursor` of the page before.'),
  }),
  answer: {
    contentType: 'application/json',
    schema: z.object({ incidents: z.array(incidentSchema), nextCursor: z.string().nullable() }),
  },
  problems: ['unknown-cursor'],
  async handle({ deps, reach, query: { state, limit, cursor } }) {
    const { incidents: found, nextCursor } = await incidentPage(
      deps.database,
      { ...(state !== 'all' && { open: state === 'open' }), ...withinReach(reach) },
      limit,
      cursor,
    );
    return { incidents: found.map((incident) => incidentAnswer(incident, deps)), nextCursor };
  },
});
