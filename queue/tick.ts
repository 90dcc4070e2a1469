import { Queue, Worker } from 'bullmq';
import { bullmqOptions, ownKey, queueNames, type QueuePlace } from './queue-names.ts';

export interface TickOptions {
  /** Time between two ticks, ms; a slot is late by at most about this, so that half a second keeps the p99 below a second. */
  readonly everyMs?: number;
  readonly onError?: (error: Error) => void;
  /** By default Redis' clock: the one that all processes share, however their own ones jump. ms since 1970 */
  readonly clock?: () => number;
}

const schedulerId = 'tick';
const furthestAheadMs = 60_000;

/**
 * The one clock of all api processes: a single BullMQ job scheduler whose ticks are served by whichever process is free, one at
 * a time. A tick covers (end of the last successful tick, now], so nothing falls between two ticks, restarts included.
 *
 * One scheduler instead of one a cell, because schedulers skip slots without a word, cannot deduplicate, and end silently when
 * adding the next job fails; the last is why every process also looks whether the chain is still alive.
 */
export class Tick {
  readonly #queue: Queue;
  readonly #worker: Worker;
  readonly #watch: NodeJS.Timeout;
  readonly #place: QueuePlace;
  readonly #everyMs: number;
  readonly #clock: (() => number) | null;

  private constructor(place: QueuePlace, onTick: (from: number, to: number) => Promise<void>, options: TickOptions) {
    this.#place = place;
    this.#everyMs = options.everyMs ?? 500;
    this.#clock = options.clock ?? null;
    const report = (error: Error): void => options.onError?.(error);
    this.#queue = new Queue(queueNames.ticks, bullmqOptions(place));
    this.#queue.on('error', report);
    this.#worker = new Worker(queueNames.ticks, () => this.#serve(onTick), {
      ...bullmqOptions(place),
      lockDuration: 15_000,
      stalledInterval: 5_000,
    });
    this.#worker.on('error', report);
    this.#worker.on('failed', (_job, error) => report(error));
    this.#watch = setInterval(() => void this.#keepAlive().catch(report), Math.max(this.#everyMs * 3, 5_000));
  }

  /**
   * Starts ticking. `onTick` is called with the span of time to serve; if it throws, the next tick serves the span again, so
   * what it does must be idempotent (adding runs by id is).
   */
  static async start(
    place: QueuePlace,
    onTick: (from: number, to: number) => Promise<void>,
    options: TickOptions = {},
  ): Promise<Tick> {
    const tick = new Tick(place, onTick, options);
    await tick.#queue.setGlobalConcurrency(1);
    await tick.#keepAlive();
    return tick;
  }

  async #serve(onTick: (from: number, to: number) => Promise<void>): Promise<void> {
    const cursorKey = ownKey(this.#place, 'tick-cursor');
    const to = await this.#now();
    const cursor = await this.#place.redis.get(cursorKey);
    // The very first tick has no past to make up for. A cursor far ahead is that of a clock that was set right since: waiting until
    // its time has come would be hours without a run.
    const from = cursor === null || Number(cursor) > to + furthestAheadMs ? to - this.#everyMs : Number(cursor);
    if (to <= from) return;
    await onTick(from, to);
    await this.#place.redis.set(cursorKey, String(to));
  }

  async #now(): Promise<number> {
    if (this.#clock !== null) return this.#clock();
    const [seconds, microseconds] = await this.#place.redis.time();
    return Number(seconds) * 1_000 + Math.floor(Number(microseconds) / 1_000);
  }

  /** Creates the scheduler where it is missing or has not moved for a while. One process at a time, since upserts race. */
  async #keepAlive(): Promise<void> {
    const scheduler = await this.#queue.getJobScheduler(schedulerId);
    // BullMQ dates the next tick by the clock of whoever made the last one: one far ahead would stand still until then.
    const aheadMs = (scheduler?.next ?? 0) - (await this.#now());
    const alive = scheduler?.every === this.#everyMs && aheadMs > -5 * this.#everyMs && aheadMs < furthestAheadMs;
    if (alive) return;
    const alone = await this.#place.redis.set(ownKey(this.#place, 'tick-upsert'), '1', 'PX', 2_000, 'NX');
    if (alone === null) return;
    // Put in the place of one that is far ahead, a new one would keep its next time.
    if (scheduler !== undefined) await this.#queue.removeJobScheduler(schedulerId);
    await this.#queue.upsertJobScheduler(
      schedulerId,
      { every: this.#everyMs },
      { name: 'tick', opts: { removeOnComplete: { count: 10 }, removeOnFail: { count: 100 } } },
    );
  }

  /** Stops serving ticks in this process; the other processes go on. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#worker.close();
    await this.#queue.close();
  }
}
