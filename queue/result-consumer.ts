import { Worker } from 'bullmq';
import { bullmqOptions, queueNames, type QueuePlace } from './queue-names.ts';

export interface ResultConsumerOptions {
  readonly concurrency?: number;
  /** Told whenever recording failed; the result is tried again, at first after a second, later every minute. */
  readonly onRetry?: (runId: string, error: Error, attempt: number) => void;
  readonly onError?: (error: Error) => void;
  readonly lockDurationMs?: number;
  readonly stalledIntervalMs?: number;
}

/**
 * Hands results to `record` until it succeeds. `record` must be idempotent by run id: a recorder that dies between recording and
 * acknowledging gets the same result again. Holds BullMQ's worker.
 */
export class ResultConsumer<Result> {
  readonly #worker: Worker<Result, void>;

  constructor(
    place: QueuePlace,
    record: (runId: string, result: Result) => Promise<void>,
    options: ResultConsumerOptions = {},
  ) {
    this.#worker = new Worker<Result, void>(queueNames.results, async (job) => record(job.id ?? '', job.data), {
      ...bullmqOptions(place),
      // The recorder writes what is under way as one batch.
      concurrency: options.concurrency ?? 100,
      lockDuration: options.lockDurationMs ?? 15_000,
      stalledInterval: options.stalledIntervalMs ?? 5_000,
      // Recording is idempotent, so a recorder that dies again and again still loses nothing.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      settings: { backoffStrategy: (attemptsMade) => Math.min(1_000 * 2 ** (attemptsMade - 1), 60_000) },
    });
    this.#worker.on('error', (error) => options.onError?.(error));
    this.#worker.on('failed', (job, error) => options.onRetry?.(job?.id ?? '', error, job?.attemptsMade ?? 0));
  }

  async ready(): Promise<void> {
    await this.#worker.waitUntilReady();
  }

  /** Finishes what is being recorded and stops. */
  async close(): Promise<void> {
    await this.#worker.close();
  }
}
