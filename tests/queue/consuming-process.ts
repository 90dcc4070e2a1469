/**
 * A worker process for the test that kills one: takes runs one after the other, publishes one result each, and says
 * on stdout what it is doing. A run whose payload says `hang` never ends unless it was started before.
 */
import { connectRedis } from '../../queue/connect-redis.ts';
import { ResultQueue } from '../../queue/result-queue.ts';
import { RunConsumer } from '../../queue/run-consumer.ts';

const place = { redis: await connectRedis(process.env['REDIS_URL'] ?? ''), prefix: 'kill' };
const results = new ResultQueue(place);
new RunConsumer<{ hang: boolean }, string>(
  place,
  async (run) => {
    process.stdout.write(`${run.runId}\n`);
    if (run.payload.hang && !run.startedBefore) await new Promise(() => undefined);
    await results.publish(run.runId, { by: process.pid, startedBefore: run.startedBefore, attempt: run.attempt });
    return 'done';
  },
  { concurrency: 1, lockDurationMs: 1_000, stalledIntervalMs: 500 },
);
