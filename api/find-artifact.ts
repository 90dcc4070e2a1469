/** Where a file of a run lies now: in the folder that workers share, or in the bucket that remote ones bring it to. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { artifactKey, artifactPath } from '../artifacts/artifact-key.ts';
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { AppDeps } from './app-deps.ts';
import { Problem } from './problems.ts';

export type ArtifactName = 'trace.zip' | 'signals.json' | `trace-confirming-${string}.zip`;

/** On this disk, or on its way from the bucket. */
export type FoundArtifact = { readonly path: string } | { readonly body: Readable; readonly bytes: number | null };

type Deps = Pick<AppDeps, 'artifactFolder' | 'bucket' | 'logError'>;

/**
 * @returns null where the run kept no such file, it was removed, or its path leads outside: what lies there is nobody's business
 * @throws {Problem} `artifact-store-unavailable`
 */
export async function findArtifact(deps: Deps, run: RunRecord, name: ArtifactName): Promise<FoundArtifact | null> {
  const { artifacts, runId, startedAt } = run;
  const noted = name === 'trace.zip' ? artifacts.trace : name === 'signals.json' ? artifacts.signals : null;
  // One that was missing when the run was recorded may have arrived since.
  const listed = artifacts.files?.some((file) => file.name === name && file.sha256 !== null) ?? false;
  if (artifacts.removedAt !== undefined || (noted === null && !listed)) return null;
  const key = artifactKey(runId, new Date(startedAt), name);
  const { artifactFolder: folder, bucket } = deps;
  const path = await firstInside(folder, [artifactPath(dirname(folder), key), ...(noted === null ? [] : candidates(folder, noted))]); // prettier-ignore
  if (path !== null) return { path };
  try {
    return (await bucket?.get(key)) ?? null;
  } catch (error) {
    deps.logError(error);
    throw new Problem('artifact-store-unavailable');
  }
}

/** The whole file, null as `findArtifact`. A redacted trace is small. */
export async function readArtifact(deps: Deps, run: RunRecord, name: ArtifactName): Promise<Buffer | null> {
  const found = await findArtifact(deps, run, name);
  return found && buffer('path' in found ? createReadStream(found.path) : found.body);
}

/** Workers note the path as they were given the data folder: absolute, or relative to where they were started. */
function candidates(folder: string, noted: string): readonly string[] {
  return noted.includes('\0') ? [] : [join(folder, noted), join(folder, '..', noted), resolve(noted)];
}

/** Symbolic links are followed before the place is judged, so that none leads outside. */
async function firstInside(folder: string, paths: readonly string[]): Promise<string | null> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return null;
  for (const path of paths) {
    const file = await realpath(path).catch(() => null);
    if (file !== null && isInside(root, file) && (await stat(file)).isFile()) return file;
  }
  return null;
}

function isInside(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
}
