/** One run. */
import { runRecordSchema } from '../../diagnosis/run-record.ts';
import { getRun } from '../../results/get-run.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters, runIdParameter } from '../run-query.ts';

export const run = route({
  path: '/api/v1/runs/:runId',
  summary: 'One run with its diagnosis.',
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/json', schema: runRecordSchema },
  problems: ['run-not-found'],
  async handle({ deps, params: { runId } }) {
    const record = await getRun(deps.database, runId);
    if (record === null) throw new Problem('run-not-found');
    return record;
  },
});
