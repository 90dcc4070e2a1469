import { Queue, type Job } from 'bullmq';
import { bullmqOptions, queueNames, type QueuePlace } from './queue-names.ts';

export interface LostRun<Payload> {
  readonly runId: string;
  readonly payload: Payload;
  readonly reason: string;
  /** When a worker last took it, ms since 1970; null: never. */
  readonly startedAt: number | null;
  readonly attempt: number;
}

export interface SweepOptions {
  /** A run without a lock for which no worker cared this long, is lost: there may be no worker left to notice. ms */
  readonly abandonedAfterMs?: number;
  readonly clock?: () => number;
}

/**
 * Finds runs that will never end by themselves: failed for good (their worker died twice, or threw what is not a monitor fault), or
 * begun and abandoned. Each is handed to `onLost`, which records it as a monitor fault, and then removed; when `onLost` throws, the
 * run stays for the next sweep. Safe to call from several processes, as recording is idempotent.
 *
 * @returns how many runs were lost
 */
export async function sweepLostRuns<Payload>(
  place: QueuePlace,
  onLost: (run: LostRun<Payload>) => Promise<void>,
  options: SweepOptions = {},
): Promise<number> {
  const { abandonedAfterMs = 120_000, clock = Date.now } = options;
  const queue = new Queue<Payload>(queueNames.runs, bullmqOptions(place));
  queue.on('error', () => undefined); // what fails rejects below
  try {
    const failed = await queue.getJobs(['failed'], 0, 999);
    const active = await queue.getJobs(['active'], 0, 999);
    const abandoned: Job<Payload>[] = [];
    for (const job of active) {
      const idle = clock() - (job.processedOn ?? job.timestamp) > abandonedAfterMs;
      if (idle && (await place.redis.exists(`${queue.toKey(job.id ?? '')}:lock`)) === 0) abandoned.push(job);
    }
    const told = await Promise.allSettled([
      ...failed.map((job) => tell(job, job.failedReason, onLost)),
      ...abandoned.map((job) => tell(job, 'its worker is gone and no other one took it', onLost)),
    ]);
    // One that cannot be told keeps none of the others back.
    const refused = told.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    if (refused.length > 0)
      throw new AggregateError(refused, `${refused.length} of ${told.length} lost runs could not be told: ${refused[0]?.message ?? ''}`); // prettier-ignore
    return told.length;
  } finally {
    await queue.close();
  }
}

async function tell<Payload>(
  job: Job<Payload>,
  reason: string,
  onLost: (run: LostRun<Payload>) => Promise<void>,
): Promise<void> {
  await onLost({
    runId: job.id ?? '',
    payload: job.data,
    reason,
    startedAt: job.processedOn ?? null,
    attempt: Math.max(1, job.attemptsMade + job.stalledCounter),
  });
  // A worker may have come back and taken it just now; then it is not lost, and its result and this one share the run id.
  await job.remove().catch(() => undefined);
}
