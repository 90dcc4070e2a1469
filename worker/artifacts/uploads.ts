import { existsSync } from 'node:fs';
import { readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { S3Bucket } from '../../artifacts/s3-bucket.ts';

/** Beside a file that is not in the bucket yet: left behind by a worker that was killed, and by an upload that failed. */
const waiting = '.not-uploaded';

/**
 * Brings files of runs from the data folder to a bucket. A file stays in the folder until the bucket has it: a worker far away has a disk
 * of its own, which nobody else empties.
 */
export class Uploads {
  readonly #bucket: Pick<S3Bucket, 'put'>;
  readonly #dataFolder: string;

  constructor(bucket: Pick<S3Bucket, 'put'>, dataFolder: string) {
    this.#bucket = bucket;
    this.#dataFolder = dataFolder;
  }

  /** @returns null: it is in the bucket; else why it is not, as one sentence. It is tried again later. Throws nothing. */
  async upload(path: string): Promise<string | null> {
    try {
      await writeFile(`${path}${waiting}`, '');
      await this.#bucket.put(relative(this.#dataFolder, path).split(sep).join('/'), path);
      await rm(`${path}${waiting}`, { force: true });
      await rm(path, { force: true }); // two workers in one folder may both bring it
      await rmdir(dirname(path)).catch(() => undefined); // not empty: others are on their way
      return null;
    } catch (error) {
      const { name, message } = error as Error;
      return `The artifact store did not take it (${name}: ${message || 'no reason given'}); it is tried again every minute.`;
    }
  }

  /** Tries what is waiting, this process' and those before it. @returns how many are still waiting */
  async retry(): Promise<number> {
    const entries = await readdir(join(this.#dataFolder, 'runs'), { recursive: true }).catch(() => []);
    let left = 0;
    for (const entry of entries.filter((name) => name.endsWith(waiting))) {
      const path = join(this.#dataFolder, 'runs', entry.slice(0, -waiting.length));
      if (!existsSync(path)) await rm(`${path}${waiting}`, { force: true });
      else if ((await this.upload(path)) !== null) left += 1;
    }
    return left;
  }
}
