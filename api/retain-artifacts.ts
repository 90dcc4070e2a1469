/** Removes files of runs whose time is over, or for which there is no more room. */
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { artifactKey, artifactPath, folderNameOf, runFolderKey } from '../artifacts/artifact-key.ts';
import type { S3Bucket } from '../artifacts/s3-bucket.ts';
import type { RunRecord } from '../diagnosis/run-record.ts';
import { expiredArtifacts, forgetArtifacts, runsWithArtifacts } from '../results/artifact-retention.ts';
import type { Database } from '../results/open-database.ts';

export interface RetentionSettings {
  /** Days that files of runs are kept which did not fail; of failures. */
  readonly okDays: number;
  readonly failedDays: number;
  readonly mostBytes: number;
}

export interface RetentionDeps {
  readonly database: Database;
  /** Workers' `runs/`, by day and run. */
  readonly artifactFolder: string;
  readonly bucket: Pick<S3Bucket, 'remove'> | null;
  readonly settings: RetentionSettings;
  readonly clock: () => Date;
}

const dayMs = 24 * 3_600_000;

/**
 * First the files, then the note in the run's record that they are gone: who is stopped in the middle begins there again.
 * @returns how many runs lost their files
 * @throws whatever disk, bucket or database throw; what was not removed is found again next time
 */
export async function retainArtifacts(deps: RetentionDeps): Promise<number> {
  const { database, settings, clock } = deps;
  const now = clock();
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const limits = { failedBefore: ago(settings.failedDays), othersBefore: ago(settings.okDays), mostBytes: settings.mostBytes }; // prettier-ignore
  let removed = 0;
  for (;;) {
    const runs = await expiredArtifacts(database, limits);
    if (runs.length === 0) break;
    await removeFiles(runs, deps);
    await forgetArtifacts(database, runs.map(({ runId }) => runId), now); // prettier-ignore
    removed += runs.length;
  }
  await removeOrphans(deps, ago(Math.max(settings.failedDays, settings.okDays) + 1));
  return removed;
}

async function removeFiles(runs: readonly RunRecord[], { artifactFolder, bucket }: RetentionDeps): Promise<void> {
  const keys = runs.flatMap(({ runId, startedAt, artifacts }) => {
    const names = artifacts.files?.map(({ name }) => name) ?? ['trace.zip', 'signals.json'];
    return names.map((name) => artifactKey(runId, new Date(startedAt), name));
  });
  await bucket?.remove(keys);
  for (const { runId, startedAt } of runs) {
    const folder = artifactPath(dirname(artifactFolder), runFolderKey(runId, new Date(startedAt)));
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files of runs that nobody ever recorded: their worker died, or their record was lost. Days are the folders' names. */
async function removeOrphans({ artifactFolder, database }: RetentionDeps, before: Date): Promise<void> {
  const days = await readdir(artifactFolder).catch(() => []);
  for (const day of days.filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))) {
    const from = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(from.getTime()) || from >= before) continue;
    const known = new Set(
      (await runsWithArtifacts(database, from, new Date(from.getTime() + dayMs))).map(folderNameOf),
    );
    const folders = await readdir(join(artifactFolder, day));
    for (const name of folders) if (!known.has(name)) await rm(join(artifactFolder, day, name), { recursive: true });
    if (folders.every((name) => !known.has(name))) await rm(join(artifactFolder, day), { recursive: true });
  }
}
