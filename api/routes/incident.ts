/** One incident with the runs that it explains. */
import { z } from 'zod';
import { runRecordSchema } from '../../diagnosis/run-record.ts';
import { listRuns } from '../../results/list-runs.ts';
import { note } from '../access/note.ts';
import { withinReach } from '../access/policy.ts';
import { incidentInReach } from '../incident-in-reach.ts';
import { incidentAnswer, incidentSchema } from '../incident-answer.ts';
import { route } from '../route.ts';
import { incidentIdParameter, noParameters } from '../run-query.ts';

const mostRuns = 50;

export const incident = route({
  path: '/api/v1/incidents/:incidentId',
  summary: `One incident with the newest ${mostRuns} of the failed runs that it explains; /api/v1/runs?incident= lists them all.`,
  action: 'read-incidents',
  params: incidentIdParameter,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      incident: incidentSchema,
      runs: z.array(runRecordSchema),
      nextCursor: z.string().nullable().describe('Goes on in /api/v1/runs?incident=…&cursor=…'),
    }),
  },
  problems: ['incident-not-found'],
  async handle(asked) {
    const { deps, reach, params: { incidentId } } = asked; // prettier-ignore
    const found = await incidentInReach(deps, incidentId, reach);
    await note(asked, 'view-incident', `incident:${incidentId}`);
    const page = await listRuns(deps.database, { incident: incidentId, ...withinReach(reach) }, mostRuns);
    return { incident: incidentAnswer(found, deps), ...page };
  },
});
