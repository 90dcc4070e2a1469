/** Everything that proves one failure, or an incident with some of its failures, in one signed file (ZIP). */
import type { KeyObject } from 'node:crypto';
import { incidentPage } from './incident-page.ts';
import type { IncidentFacts, PackContent } from './pack-content.ts';
import { json, packParts } from './pack-parts.ts';
import { signParts } from './sign-parts.ts';

export async function buildRunPack(content: PackContent, key: KeyObject, packedAt: Date): Promise<Buffer> {
  const { run, versions } = content;
  return signParts({ run: run.run, versions }, packParts(content), key, packedAt);
}

/** Each failure's parts lie in a folder of their own, the incident's beside them. */
export async function buildIncidentPack(
  incident: IncidentFacts,
  failures: readonly PackContent[],
  key: KeyObject,
  packedAt: Date,
): Promise<Buffer> {
  const folders = failures.map((content, place) => ({ folder: String(place + 1).padStart(2, '0'), content }));
  const parts = [
    ['incident.json', json(incident)],
    ['tom-tat.html', Buffer.from(incidentPage('vi', incident, folders))],
    ['summary.html', Buffer.from(incidentPage('en', incident, folders))],
    ...folders.flatMap(({ folder, content }) =>
      packParts(content).map(([name, part]) => [`${folder}/${name}`, part] as const),
    ),
  ] as const;
  const runs = failures.map(({ run }) => run.run.runId);
  return signParts({ incident: { id: incident.id, runs } }, parts, key, packedAt);
}
