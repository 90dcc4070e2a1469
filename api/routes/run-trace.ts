/** The trace of a run, for Playwright's trace viewer. */
import { getRun } from '../../results/get-run.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters, runIdParameter } from '../run-query.ts';
import { sendArtifact } from '../send-artifact.ts';

export const runTrace = route({
  path: '/api/v1/runs/:runId/trace',
  summary: "The run's trace as a zip file, for Playwright's trace viewer.",
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/zip' },
  problems: ['run-not-found', 'artifact-not-found'],
  async handle({ deps, params: { runId }, response }) {
    const record = await getRun(deps.database, runId);
    if (record === null) throw new Problem('run-not-found');
    const as = { contentType: 'application/zip', fileName: `${runId}.zip` };
    await sendArtifact(response, deps.artifactFolder, record.artifacts.trace, as);
  },
});
