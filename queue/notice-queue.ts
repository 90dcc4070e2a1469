import { Queue, Worker } from 'bullmq';
import { bullmqOptions, queueNames, type QueuePlace } from './queue-names.ts';

/** One notice on its way to one recipient, who is known by his id: addresses and secrets stay out of Redis. */
export interface WaitingNotice<Notice> {
  readonly recipient: string;
  readonly notice: Notice;
}

/** With 15 s before the second try and twice as long before each next, the last is about four hours after the first. */
const tries = { attempts: 11, firstDelayMs: 15_000 };

/** Carries notices to whoever sends them. Holds BullMQ's life cycle. */
export class NoticeQueue<Notice extends { readonly id: string }> {
  readonly #queue: Queue;
  readonly #firstDelayMs: number;

  constructor(place: QueuePlace, firstDelayMs = tries.firstDelayMs) {
    this.#queue = new Queue(queueNames.notices, bullmqOptions(place));
    this.#queue.on('error', () => undefined); // adding tells it
    this.#firstDelayMs = firstDelayMs;
  }

  /** The same notice to the same recipient is taken once. */
  async add(waiting: readonly WaitingNotice<Notice>[]): Promise<void> {
    await this.#queue.addBulk(
      waiting.map((one) => ({
        name: 'notice',
        data: one,
        opts: {
          jobId: `${one.recipient}-${one.notice.id}`,
          attempts: tries.attempts,
          backoff: { type: 'exponential', delay: this.#firstDelayMs },
          removeOnComplete: { age: 24 * 3_600, count: 10_000 },
          // For whoever looks why somebody was not told.
          removeOnFail: { age: 14 * 24 * 3_600, count: 10_000 },
          stackTraceLimit: 1,
        },
      })),
    );
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}

/** Hands each notice to `send` until it succeeds or its tries are over. Holds BullMQ's worker. */
export class NoticeConsumer<Notice> {
  readonly #worker: Worker<WaitingNotice<Notice>, void>;

  /** @param onFailed told of each failure, and whether it was the last */
  constructor(
    place: QueuePlace,
    send: (waiting: WaitingNotice<Notice>) => Promise<void>,
    onFailed: (error: Error, last: boolean) => void,
  ) {
    this.#worker = new Worker(queueNames.notices, (job) => send(job.data), { ...bullmqOptions(place), concurrency: 4 });
    this.#worker.on('error', (error) => onFailed(error, false));
    this.#worker.on('failed', (job, error) => onFailed(error, (job?.attemptsMade ?? 0) >= (job?.opts.attempts ?? 1)));
  }

  async ready(): Promise<void> {
    await this.#worker.waitUntilReady();
  }

  /** Finishes what is being sent and stops. */
  async close(): Promise<void> {
    await this.#worker.close();
  }
}
