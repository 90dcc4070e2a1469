/** The signals of a run, to be judged again by `npm run diagnose`. */
import { getRun } from '../../results/get-run.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters, runIdParameter } from '../run-query.ts';
import { sendArtifact } from '../send-artifact.ts';

export const runSignals = route({
  path: '/api/v1/runs/:runId/signals',
  summary: 'The facts observed in the run, from which its diagnosis was made.',
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/json' },
  problems: ['run-not-found', 'artifact-not-found'],
  async handle({ deps, params: { runId }, response }) {
    const record = await getRun(deps.database, runId);
    if (record === null) throw new Problem('run-not-found');
    const as = { contentType: 'application/json', fileName: `${runId}.json` };
    await sendArtifact(response, deps.artifactFolder, record.artifacts.signals, as);
  },
});
