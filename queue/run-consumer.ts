import { DelayedError, UnrecoverableError, Worker, type Job } from 'bullmq';
import { MonitorFaultError } from './monitor-fault-error.ts';
import { bullmqOptions, queueNames, type QueuePlace } from './queue-names.ts';
import { RunPostponed } from './run-postponed.ts';

/** A run as handed to whoever makes it. */
export interface TakenRun<Payload> {
  readonly runId: string;
  readonly payload: Payload;
  /** 1 for the first start; counts retries after monitor faults and starts whose worker died. */
  readonly attempt: number;
  /** No further attempt follows a monitor fault: record it instead of throwing it. */
  readonly lastAttempt: boolean;
  /** A worker began this run and died or lost its lock: something may have been filed or paid already. Decide consciously. */
  readonly startedBefore: boolean;
  /** Aborted when the lock is lost (another worker will take the run) or when the consumer closes and its deadline is over. */
  readonly abort: AbortSignal;
  /** Tells watchers where the run is; never fails and never waits for Redis. */
  readonly progress: (progress: Readonly<Record<string, string | number>>) => void;
}

/**
 * Makes one run and returns its result (plain JSON). Throws MonitorFaultError to have it made once more, RunPostponed to have it
 * brought back later; whatever else it throws is final and becomes a lost run.
 */
export type RunProcessor<Payload, Result> = (run: TakenRun<Payload>) => Promise<Result>;

export interface RunConsumerOptions {
  readonly concurrency: number;
  /** A lock not renewed for this long is lost, ms. */
  readonly lockDurationMs?: number;
  /** How often locks of dead workers are looked for, ms. */
  readonly stalledIntervalMs?: number;
  readonly onError?: (error: Error) => void;
}

/** Takes runs from the queue, a bounded number at a time. Holds BullMQ's worker. */
export class RunConsumer<Payload, Result> {
  readonly #worker: Worker<Payload, Result>;
  readonly #closing = new AbortController();

  constructor(place: QueuePlace, processor: RunProcessor<Payload, Result>, options: RunConsumerOptions) {
    this.#worker = new Worker<Payload, Result>(
      queueNames.runs,
      // Three parameters: BullMQ makes an abort signal only for a processor that declares it.
      async (job, token, signal) => {
        try {
          return await processor(this.#taken(job, signal));
        } catch (error) {
          if (error instanceof RunPostponed) {
            await job.moveToDelayed(Date.now() + error.retryAfterMs, token);
            throw new DelayedError();
          }
          if (error instanceof MonitorFaultError) throw error;
          throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
        }
      },
      {
        ...bullmqOptions(place),
        concurrency: options.concurrency,
        lockDuration: options.lockDurationMs ?? 15_000,
        stalledInterval: options.stalledIntervalMs ?? 5_000,
        // A run whose worker died comes back once; the processor is told, and decides.
        maxStalledCount: 1,
      },
    );
    this.#worker.on('error', (error) => options.onError?.(error));
    this.#worker.on('lockRenewalFailed', (runIds) => {
      for (const runId of runIds) this.#worker.cancelJob(runId, 'lock lost');
    });
  }

  #taken(job: Job<Payload, Result>, signal: AbortSignal | undefined): TakenRun<Payload> {
    const attempts = job.opts.attempts ?? 1;
    return {
      runId: job.id ?? '',
      payload: job.data,
      attempt: job.attemptsMade + job.stalledCounter + 1,
      lastAttempt: job.attemptsMade + 1 >= attempts,
      startedBefore: job.stalledCounter > 0,
      abort: signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal,
      progress: (progress) => void job.updateProgress(progress).catch(() => undefined),
    };
  }

  /** Resolves when runs are being taken. */
  async ready(): Promise<void> {
    await this.#worker.waitUntilReady();
  }

  /** Takes so many at once from now on; those in hand go on. */
  takeAtOnce(runs: number): void {
    this.#worker.concurrency = runs;
  }

  /** Takes no further run until `resume`, but one that it may be waiting for already; those in hand go on. */
  async pause(): Promise<void> {
    await this.#worker.pause(true);
  }

  async resume(): Promise<void> {
    await this.#worker.resume();
  }

  /**
   * Takes no further run, waits for those in hand until the deadline, then aborts them and waits a little more for their processors
   * to give up; what hangs even then is left to come back as a stalled run.
   */
  async close(deadlineMs: number, graceMs = 5_000): Promise<void> {
    const closed = this.#worker.close();
    if (await settlesWithin(closed, deadlineMs)) return;
    this.#closing.abort(new Error('the worker stops'));
    if (await settlesWithin(closed, graceMs)) return;
    await this.#worker.disconnect();
  }
}

async function settlesWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), ms);
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
