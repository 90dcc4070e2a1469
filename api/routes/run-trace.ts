/** The trace of a run, for Playwright's trace viewer. */
import { note } from '../access/note.ts';
import { route } from '../route.ts';
import { noParameters, runIdParameter } from '../run-query.ts';
import { runInReach } from '../run-in-reach.ts';
import { sendArtifact } from '../send-artifact.ts';

export const runTrace = route({
  path: '/api/v1/runs/:runId/trace',
  summary: "The run's trace as a zip file, for Playwright's trace viewer.",
  action: 'read-evidence',
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/zip' },
  problems: ['run-not-found', 'artifact-not-found', 'artifact-store-unavailable'],
  async handle(asked) {
    const run = await runInReach(asked.deps, asked.params.runId, asked.reach);
    await note(asked, 'view-trace', `run:${run.runId}`);
    await sendArtifact(asked, run, 'trace.zip');
  },
});
