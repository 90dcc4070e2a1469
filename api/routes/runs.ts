/** The list of runs. */
import { z } from 'zod';
import { runRecordSchema } from '../../diagnosis/run-record.ts';
import { listRuns } from '../../results/list-runs.ts';
import { withinReach } from '../access/policy.ts';
import { route } from '../route.ts';
import { noParameters, runFilterQuery } from '../run-query.ts';

export const runs = route({
  path: '/api/v1/runs',
  summary: 'Recorded runs that one may see, newest first, page by page.',
  action: 'read-runs',
  params: noParameters,
  query: z.strictObject({
    ...runFilterQuery,
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.string().max(500).optional().describe('`nextCursor` of the page before.'),
  }),
  answer: {
    contentType: 'application/json',
    schema: z.object({ runs: z.array(runRecordSchema), nextCursor: z.string().nullable() }),
  },
  problems: ['unknown-cursor'],
  async handle({ deps, reach, query: { limit, cursor, ...filter } }) {
    return listRuns(deps.database, { ...filter, ...withinReach(reach) }, limit, cursor);
  },
});
