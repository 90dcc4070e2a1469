/** Everything that proves a failure, in one signed file. */
import { buildRunPack } from '../../evidence/build-pack.ts';
import { signingKey } from '../../evidence/signing-key.ts';
import { note } from '../access/note.ts';
import { packContentOf } from '../pack-evidence.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { runInReach } from '../run-in-reach.ts';
import { noParameters, runIdParameter } from '../run-query.ts';

export const runEvidencePack = route({
  path: '/api/v1/runs/:runId/evidence-pack',
  summary: 'Verdict, signals, timeline, control probes, traces and a summary of the run in one ZIP file, signed; `npm run evidence:verify` checks it offline.', // prettier-ignore
  action: 'read-evidence',
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/zip' },
  problems: ['run-not-found', 'artifact-not-found', 'artifact-store-unavailable'],
  async handle(asked) {
    const { deps, params, reach, response } = asked;
    const run = await runInReach(deps, params.runId, reach);
    await note(asked, 'download-pack', `run:${run.runId}`);
    const content = await packContentOf(deps, run);
    if (content === null) throw new Problem('artifact-not-found');
    const pack = await buildRunPack(content, await signingKey(deps.evidenceKeyFile), deps.clock());
    response
      .attachment(`${run.runId.replaceAll(/[^\w.-]/g, '_')}.evidence.zip`)
      .type('application/zip')
      .send(pack);
  },
});
