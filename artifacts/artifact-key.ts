import { join, posix } from 'node:path';

/** Where a file of a run lies, below the data folder and in the bucket alike: `runs/<yyyy-mm-dd>/<runId>/<name>`. */
export function artifactKey(runId: string, startedAt: Date, name: string): string {
  return posix.join(runFolderKey(runId, startedAt), folderNameOf(name));
}

/** Where all files of a run lie. */
export function runFolderKey(runId: string, startedAt: Date): string {
  return posix.join('runs', startedAt.toISOString().slice(0, 10), folderNameOf(runId));
}

/** The same as a path on this machine. */
export function artifactPath(dataFolder: string, key: string): string {
  return join(dataFolder, ...key.split('/'));
}

/** Ids and names are made of slugs; whatever else a worker's record holds must not lead out of the folder, nor to it as a whole. */
export function folderNameOf(idOrName: string): string {
  return idOrName.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^(?:\.+|$)/, '_');
}
