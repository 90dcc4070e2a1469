/** A worker whose journeys take no time: it tells its parent which run it took, and how late. */
import { runRequestSchema } from '../../../journeys/run-request.ts';
import { connectRedis } from '../../../queue/connect-redis.ts';
import { RunConsumer } from '../../../queue/run-consumer.ts';

export interface Taken {
  readonly runId: string;
  readonly lateMs: number;
}

const { REDIS_URL = '', BENCH_PREFIX = '' } = process.env;
const place = { redis: await connectRedis(REDIS_URL), prefix: BENCH_PREFIX };
const consumer = new RunConsumer<unknown, null>(
  place,
  async ({ runId, payload }) => {
    const lateMs = Date.now() - Date.parse(runRequestSchema.parse(payload).scheduledAt);
    process.send?.({ runId, lateMs } satisfies Taken);
    return null;
  },
  { concurrency: 20 },
);
await consumer.ready();
process.send?.('ready');
