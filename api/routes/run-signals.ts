/** The signals of a run, to be judged again by `npm run diagnose`. */
import { note } from '../access/note.ts';
import { route } from '../route.ts';
import { noParameters, runIdParameter } from '../run-query.ts';
import { runInReach } from '../run-in-reach.ts';
import { sendArtifact } from '../send-artifact.ts';

export const runSignals = route({
  path: '/api/v1/runs/:runId/signals',
  summary: 'The facts observed in the run, from which its diagnosis was made.',
  action: 'read-evidence',
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/json' },
  problems: ['run-not-found', 'artifact-not-found', 'artifact-store-unavailable'],
  async handle(asked) {
    const run = await runInReach(asked.deps, asked.params.runId, asked.reach);
    await note(asked, 'view-signals', `run:${run.runId}`);
    await sendArtifact(asked, run, 'signals.json');
  },
});
