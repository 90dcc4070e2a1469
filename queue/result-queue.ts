import { Queue } from 'bullmq';
import { assertJobId, bullmqOptions, queueNames, type QueuePlace } from './queue-names.ts';

/** Carries results from workers, which know no database, to the recorder. Holds BullMQ's life cycle. */
export class ResultQueue<Result> {
  readonly #queue: Queue;

  constructor(place: QueuePlace) {
    this.#queue = new Queue(queueNames.results, bullmqOptions(place));
    this.#queue.on('error', () => undefined); // over a patient connection a result waits for Redis to come back
  }

  /**
   * Publishes the result of a run. The first one published for a run id stands, a second is dropped: a run that came
   * back after its worker had lost the lock has one result all the same.
   */
  async publish(runId: string, result: Result): Promise<void> {
    assertJobId(runId);
    await this.#queue.add('result', result, {
      jobId: runId,
      // Until it is recorded, however long the database is away.
      attempts: Number.MAX_SAFE_INTEGER,
      backoff: { type: 'until-recorded' },
      removeOnComplete: { age: 6 * 3_600, count: 20_000 },
      stackTraceLimit: 1,
    });
  }

  /** Results not yet recorded. */
  async pending(): Promise<number> {
    return this.#queue.getJobCountByTypes('waiting', 'active', 'delayed', 'failed');
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
