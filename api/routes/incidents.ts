/** Incidents: what stands for the failures of many runs. */
import { z } from 'zod';
import { listIncidents } from '../../results/list-incidents.ts';
import { withinReach } from '../access/policy.ts';
import { incidentAnswer, incidentSchema } from '../incident-answer.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const incidents = route({
  path: '/api/v1/incidents',
  summary: 'Incidents: failures of many runs that one factor explains. Open ones first, then the newest first.',
  action: 'read-incidents',
  params: noParameters,
  query: z.strictObject({
    state: z.enum(['open', 'closed', 'all']).default('all'),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  answer: { contentType: 'application/json', schema: z.object({ incidents: z.array(incidentSchema) }) },
  problems: [],
  async handle({ deps, reach, query: { state, limit } }) {
    const found = await listIncidents(
      deps.database,
      { ...(state !== 'all' && { open: state === 'open' }), ...withinReach(reach) },
      limit,
    );
    return { incidents: found.map((incident) => incidentAnswer(incident, deps)) };
  },
});
