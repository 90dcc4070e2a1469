import { Queue, type JobsOptions } from 'bullmq';
import { assertJobId, bullmqOptions, queueNames, type QueuePlace } from './queue-names.ts';

export interface QueuedRun<Payload> {
  /** Deterministic per slot; adding the same run again does nothing. */
  readonly runId: string;
  readonly payload: Payload;
  /** Before all that wait: somebody looks on. */
  readonly ahead?: boolean;
}

export interface RunCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly completed: number;
  readonly failed: number;
}

/** The queue of runs, seen from the side that fills it. Holds BullMQ's life cycle. */
export class RunQueue<Payload> {
  readonly #queue: Queue;

  constructor(place: QueuePlace) {
    this.#queue = new Queue(queueNames.runs, { ...bullmqOptions(place), streams: { events: { maxLen: 10_000 } } });
    this.#queue.on('error', () => undefined); // the connection itself retries; commands that fail reject
  }

  /** Adds runs, many in one round trip. A run whose id is known already stays as it is. */
  async add(runs: readonly QueuedRun<Payload>[]): Promise<void> {
    for (const run of runs) assertJobId(run.runId);
    for (let from = 0; from < runs.length; from += mostAtOnce)
      await this.#queue.addBulk(
        runs.slice(from, from + mostAtOnce).map((run) => ({
          name: 'run',
          data: run.payload,
          opts: { ...runOptions, jobId: run.runId, lifo: run.ahead ?? false },
        })),
      );
  }

  /** Where a run is: delayed ones wait too. null: it is not known here, or not any more. */
  async stateOf(runId: string): Promise<'waiting' | 'active' | 'ended' | null> {
    const state = await this.#queue.getJobState(runId);
    if (state === 'unknown') return null;
    if (state === 'completed' || state === 'failed') return 'ended';
    return state === 'active' ? 'active' : 'waiting';
  }

  /** How many runs are where, for gauges and pages. */
  async counts(): Promise<RunCounts> {
    const counts = await this.#queue.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');
    const of = (state: string): number => counts[state] ?? 0;
    return {
      waiting: of('waiting'),
      active: of('active'),
      delayed: of('delayed'),
      completed: of('completed'),
      failed: of('failed'),
    };
  }

  /** Throws away what waits; what is running goes on. */
  async drain(): Promise<void> {
    await this.#queue.drain(true);
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}

/** After an absence every cell is due at once, with its profile: tens of MiB, which one round trip must not hold back workers with. */
const mostAtOnce = 500;

/**
 * Two attempts: only a monitor fault asks for the second. Finished jobs are kept for a while because a known id is
 * what makes adding idempotent; failed ones longer, until the sweep has told of them.
 */
const runOptions = {
  attempts: 2,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 6 * 3_600, count: 20_000 },
  removeOnFail: { age: 7 * 86_400, count: 50_000 },
  stackTraceLimit: 5,
} as const satisfies JobsOptions;
