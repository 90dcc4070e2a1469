/** Sends a file that a run kept, and nothing else that lies on the disk. */
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Response } from 'express';
import { Problem } from './problems.ts';

/**
 * Sends the file at the path that the record names: absolute, or relative to the artifact folder, the data
 * folder around it or the working directory.
 * Symbolic links are followed before the place is judged, so that none leads outside.
 * @throws {Problem} `artifact-not-found`, also for a path that leads outside: what lies there is nobody's business
 */
export async function sendArtifact(
  response: Response,
  artifactFolder: string,
  path: string | null,
  { contentType, fileName }: { readonly contentType: string; readonly fileName: string },
): Promise<void> {
  const file = path === null ? null : await find(artifactFolder, path);
  if (file === null) throw new Problem('artifact-not-found');
  response.type(contentType);
  response.setHeader('Content-Disposition', `inline; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`);
  await new Promise<void>((sent, failed) => {
    // The data folder may begin with a dot; it was judged above.
    response.sendFile(file, { dotfiles: 'allow', cacheControl: false }, (error) => {
      // A reader who went away in the middle is no error of ours.
      if (error && !response.headersSent) failed(new Problem('artifact-not-found'));
      else sent();
    });
  });
}

async function find(artifactFolder: string, path: string): Promise<string | null> {
  if (path.includes('\0')) return null;
  const root = await realpath(artifactFolder).catch(() => null);
  if (root === null) return null;
  // Workers note the path as they were given the data folder: absolute, or relative to where they were started.
  const candidates = [join(artifactFolder, path), join(artifactFolder, '..', path), resolve(path)];
  for (const candidate of candidates) {
    const file = await realpath(candidate).catch(() => null);
    if (file === null || !isInside(root, file)) continue;
    if ((await stat(file)).isFile()) return file;
  }
  return null;
}

function isInside(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
}
