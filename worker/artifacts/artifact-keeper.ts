import { createHash } from 'node:crypto';
import type { ArtifactFile } from '../../diagnosis/run-record.ts';
import type { FolderStore } from './folder-store.ts';
import type { Uploads } from './uploads.ts';

/** A file of a run: whose it is, and what is in it. */
export interface Artifact {
  readonly runId: string;
  /** Start of the run; its day (UTC) is part of the path. */
  readonly startedAt: Date;
  readonly name: string;
  readonly content: Uint8Array;
}

export interface KeptArtifact {
  /** Where it lies, below the data folder as it was given; null: nowhere yet. */
  readonly path: string | null;
  readonly file: ArtifactFile;
}

/** What a full disk may make this process hold in memory, bytes: some dozens of traces. */
const mostWaitingBytes = 64 * 1024 * 1024;

/**
 * Keeps files of runs where people find them: in the data folder and, where there is one, in a bucket. What could not be kept is said
 * with the reason and tried again: from memory until the disk has room, from the folder until the bucket answers.
 */
export class ArtifactKeeper {
  readonly #folder: Pick<FolderStore, 'write'>;
  readonly #uploads: Uploads | null;
  readonly #timer: NodeJS.Timeout;
  readonly #waiting = new Set<Artifact>();
  #retrying: Promise<number> | null = null;

  /** @param everyMs how often what failed is tried again */
  constructor(folder: Pick<FolderStore, 'write'>, uploads: Uploads | null = null, everyMs = 60_000) {
    this.#folder = folder;
    this.#uploads = uploads;
    this.#timer = setInterval(() => void this.retry(), everyMs);
    this.#timer.unref();
  }

  /** Throws nothing: the verdict of a run does not depend on its files. */
  async keep(artifact: Artifact): Promise<KeptArtifact> {
    const { name, content } = artifact;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = { name, sha256, bytes: content.length };
    try {
      const path = await this.#write(artifact);
      const reason = (await this.#uploads?.upload(path)) ?? null;
      return { path, file: reason === null ? file : { ...file, missing: reason } };
    } catch (error) {
      return { path: null, file: { ...file, missing: `${(error as Error).message} ${this.#hold(artifact)}` } };
    }
  }

  /** Tries what is waiting, also what processes before this one left on their way to the bucket. @returns how many still wait */
  async retry(): Promise<number> {
    // A slow bucket must not be asked by two at a time.
    this.#retrying ??= this.#retryAll().finally(() => (this.#retrying = null));
    return this.#retrying;
  }

  /** Tries once more what would else be lost with this process. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#waiting.size > 0) await this.retry();
  }

  async #retryAll(): Promise<number> {
    for (const artifact of this.#waiting) {
      try {
        const path = await this.#write(artifact);
        this.#waiting.delete(artifact);
        await this.#uploads?.upload(path);
      } catch {
        // It stays in the list; why was said when it was kept.
      }
    }
    return this.#waiting.size + ((await this.#uploads?.retry()) ?? 0);
  }

  #write({ runId, startedAt, name, content }: Artifact): Promise<string> {
    return this.#folder.write(runId, startedAt, name, content);
  }

  #hold(artifact: Artifact): string {
    const held = [...this.#waiting].reduce((sum, { content }) => sum + content.length, artifact.content.length);
    if (held > mostWaitingBytes) return 'It is lost: too much waits to be written already.';
    this.#waiting.add(artifact);
    return 'It is tried again every minute.';
  }
}
