import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { artifactKey, artifactPath } from '../../artifacts/artifact-key.ts';
import { ArtifactStoreError } from './artifact-store-error.ts';

/** Keeps files of runs for people: `<data>/runs/<yyyy-mm-dd>/<runId>/<name>`. */
export class FolderStore {
  readonly #dataFolder: string;

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder;
  }

  /**
   * Writes a file as a whole or not at all.
   *
   * @param startedAt start of the run; its day (UTC) is part of the path
   * @returns path of the file, below the data folder as it was given
   * @throws ArtifactStoreError
   */
  async write(runId: string, startedAt: Date, name: string, content: string | Uint8Array): Promise<string> {
    const path = artifactPath(this.#dataFolder, artifactKey(runId, startedAt, name));
    const unfinished = `${path}.${process.pid}.unfinished`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(unfinished, content);
      await rename(unfinished, path);
      return path;
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined); // the first error is the one to tell
      throw new ArtifactStoreError(path, error);
    }
  }
}
