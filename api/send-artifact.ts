/** Sends a file that a run kept, and nothing else that lies on the disk or in the bucket. */
import { pipeline } from 'node:stream/promises';
import type { RunRecord } from '../diagnosis/run-record.ts';
import { type ArtifactName, findArtifact } from './find-artifact.ts';
import { Problem } from './problems.ts';
import type { Asked } from './route.ts';

/** @throws {Problem} `artifact-not-found`, `artifact-store-unavailable` */
export async function sendArtifact(
  { deps, request, response }: Pick<Asked<unknown, unknown, unknown>, 'deps' | 'request' | 'response'>,
  run: RunRecord,
  name: ArtifactName,
): Promise<void> {
  const found = await findArtifact(deps, run, name);
  if (found === null) throw new Problem('artifact-not-found');
  const extension = name.slice(name.lastIndexOf('.'));
  response.type(extension);
  response.setHeader('Content-Disposition', `inline; filename="${run.runId.replaceAll(/[^\w.-]/g, '_')}${extension}"`);
  if ('path' in found) return sendFile(response, found.path);
  if (found.bytes !== null) response.setHeader('Content-Length', found.bytes);
  if (request.method === 'HEAD') {
    found.body.destroy();
    response.end();
    return;
  }
  // A reader who went away in the middle is no error of ours; a bucket that did leaves a half answer, which the length tells.
  await pipeline(found.body, response).catch(() => response.destroy());
}

/** With ranges and ETag, as express has them. */
function sendFile(response: Asked<unknown, unknown, unknown>['response'], path: string): Promise<void> {
  return new Promise<void>((sent, failed) => {
    // The data folder may begin with a dot; it was judged when the file was found.
    response.sendFile(path, { dotfiles: 'allow', cacheControl: false }, (error) => {
      if (error && !response.headersSent) failed(new Problem('artifact-not-found'));
      else sent();
    });
  });
}
