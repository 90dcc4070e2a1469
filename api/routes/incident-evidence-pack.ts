/** What proves an incident: some of its failures, in one signed file. */
import { buildIncidentPack } from '../../evidence/build-pack.ts';
import type { PackContent } from '../../evidence/pack-content.ts';
import { signingKey } from '../../evidence/signing-key.ts';
import { listRuns } from '../../results/list-runs.ts';
import { note } from '../access/note.ts';
import { reachOf, withinReach } from '../access/policy.ts';
import { incidentAnswer } from '../incident-answer.ts';
import { incidentInReach } from '../incident-in-reach.ts';
import { packContentOf } from '../pack-evidence.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { incidentIdParameter, noParameters } from '../run-query.ts';

const mostFailures = 10;

export const incidentEvidencePack = route({
  path: '/api/v1/incidents/:incidentId/evidence-pack',
  summary: `The incident with the newest ${mostFailures} of its failures that one may see and whose files are still kept, each as in its own pack.`,
  action: 'read-evidence',
  params: incidentIdParameter,
  query: noParameters,
  answer: { contentType: 'application/zip' },
  problems: ['incident-not-found', 'artifact-not-found', 'artifact-store-unavailable'],
  async handle(asked) {
    const { deps, who, params, reach, response } = asked;
    // Evidence of runs is one thing, that they are of one incident another: a guest has the first alone.
    const ofIncidents = reachOf(who, 'read-incidents', deps.portals);
    if (ofIncidents.length === 0) throw new Problem('not-permitted');
    const found = await incidentInReach(deps, params.incidentId, ofIncidents);
    const { id } = found.incident;
    await note(asked, 'download-pack', `incident:${id}`);
    const { runs } = await listRuns(deps.database, { incident: id, ...withinReach(reach) }, 5 * mostFailures);
    const failures: PackContent[] = [];
    for (const run of runs) {
      const content = failures.length < mostFailures ? await packContentOf(deps, run) : null;
      if (content !== null) failures.push(content);
    }
    if (failures.length === 0) throw new Problem('artifact-not-found');
    const { title, sentence, whoActs, ...facts } = incidentAnswer(found, deps);
    const pack = await buildIncidentPack(
      { ...facts, title, sentence, whoActs },
      failures,
      await signingKey(deps.evidenceKeyFile),
      deps.clock(),
    );
    response
      .attachment(`${id.replaceAll(/[^\w.-]/g, '_')}.evidence.zip`)
      .type('application/zip')
      .send(pack);
  },
});
