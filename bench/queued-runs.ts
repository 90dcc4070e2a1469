/** congdan's part of the bench: runs into the queue, results out of it, a worker between. */
import { randomUUID } from 'node:crypto';
import type { RunResultInput } from '../diagnosis/run-result.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import type { RedisConnection } from '../queue/connect-redis.ts';
import { ResultConsumer } from '../queue/result-consumer.ts';
import { RunQueue } from '../queue/run-queue.ts';
import type { Ended } from './walk.ts';

export interface QueuedRuns {
  /** What the worker must be told to find them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves with all when each has a result. @throws for one that did not end well */
  readonly ended: Promise<readonly Ended[]>;
  close(): Promise<void>;
}

export async function queueRuns(
  redis: RedisConnection,
  portal: PortalProfile,
  service: string,
  count: number,
): Promise<QueuedRuns> {
  const prefix = `bench-${randomUUID()}`;
  const place = { redis, prefix };
  const runs = new RunQueue<RunRequest>(place);
  const ended: Ended[] = [];
  const all = Promise.withResolvers<readonly Ended[]>();
  all.promise.catch(() => undefined); // whoever waits for it hears of it
  const results = new ResultConsumer<RunResultInput>(place, async (runId, { record }) => {
    const { outcome, failedStep, monitorFault, fileCode } = record;
    if (outcome !== 'ok') all.reject(new Error(`${runId}: ${outcome}, ${failedStep ?? monitorFault?.reason ?? ''}`));
    ended.push({ lane: 0, code: fileCode ?? '', at: Date.now() });
    if (ended.length === count) all.resolve(ended);
  });
  const now = Date.now();
  const requests = Array.from({ length: count }, (_, number): RunRequest => ({
    version: 1,
    runId: `bench--${number}`,
    service,
    portal,
    device: 'desktop',
    network: 'fibre',
    scheduledAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 3_600_000).toISOString(),
    confirm: false,
  }));
  await runs.add(requests.map((payload) => ({ runId: payload.runId, payload })));
  return {
    environment: { CONGDAN_QUEUE_PREFIX: prefix, CONGDAN_SET_ASIDE: 'off' },
    ended: all.promise,
    close: async () => {
      await results.close();
      await runs.close();
    },
  };
}
