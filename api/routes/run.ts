/** One run. */
import { runRecordSchema } from '../../diagnosis/run-record.ts';
import { note } from '../access/note.ts';
import { route } from '../route.ts';
import { runInReach } from '../run-in-reach.ts';
import { noParameters, runIdParameter } from '../run-query.ts';

export const run = route({
  path: '/api/v1/runs/:runId',
  summary: 'One run with its diagnosis.',
  action: 'read-runs',
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/json', schema: runRecordSchema },
  problems: ['run-not-found'],
  async handle(asked) {
    const record = await runInReach(asked.deps, asked.params.runId, asked.reach);
    await note(asked, 'view-run', `run:${record.runId}`);
    return record;
  },
});
