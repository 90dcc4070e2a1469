import { join, posix } from 'node:path';

/** Where a file of a run lies, below the data folder and in the bucket alike: `runs/<yyyy-mm-dd>/<runId>/<name>`. */
export function artifactKey(runId: string, startedAt: Date, name: string): string {
  return posix.join('runs', startedAt.toISOString().slice(0, 10), folderNameOf(runId), name);
}

/** The same as a path on this machine. */
export function artifactPath(dataFolder: string, key: string): string {
  return join(dataFolder, ...key.split('/'));
}

/** A run id is made of slugs; whatever else one holds must not lead out of the folder. */
export function folderNameOf(runId: string): string {
  return runId.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^\.+/, '_');
}
