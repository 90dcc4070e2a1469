import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectRedis } from '../../queue/connect-redis.ts';
import { ResultConsumer } from '../../queue/result-consumer.ts';
import { RunQueue } from '../../queue/run-queue.ts';
import { startRedis } from './start-redis.ts';
import { until } from './until.ts';

let redisServer: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  redisServer = await startRedis();
});
afterAll(async () => {
  await redisServer.stop();
});

test('one of two workers is killed with SIGKILL in the middle of a run: every run ends in exactly one result', async () => {
  const redis = await connectRedis(redisServer.url);
  const place = { redis, prefix: 'kill' };
  const runs = new RunQueue<{ hang: boolean }>(place);
  const recorded: { runId: string; startedBefore: boolean; by: number; attempt: number }[] = [];
  const recorder = new ResultConsumer<{ startedBefore: boolean; by: number; attempt: number }>(
    place,
    async (runId, result) => {
      recorded.push({ runId, ...result });
    },
  );
  const ids = Array.from({ length: 12 }, (_, n) => `run-${n}`);
  await runs.add([{ runId: 'hanging', payload: { hang: true } }]);

  const doomed = startConsuming();
  await until('the first worker hangs in a run', () => doomed.said.includes('hanging'));
  await runs.add(ids.map((runId) => ({ runId, payload: { hang: false } })));
  const other = startConsuming();
  await until('the second worker works', () => other.said.includes('run-0'));
  doomed.process.kill('SIGKILL');

  await until('all are recorded', () => recorded.length >= ids.length + 1);
  await until('nothing is left', async () => {
    const { waiting, active, delayed, failed } = await runs.counts();
    return waiting + active + delayed + failed === 0;
  });
  expect(recorded.map(({ runId }) => runId).sort()).toEqual([...ids, 'hanging'].sort());
  const back = recorded.find(({ runId }) => runId === 'hanging');
  expect(back).toMatchObject({ startedBefore: true, by: other.process.pid, attempt: 2 });

  other.process.kill('SIGKILL');
  await recorder.close();
  await runs.close();
  redis.disconnect();
}, 60_000);

function startConsuming(): { process: ChildProcess; said: string[] } {
  const child = spawn(process.execPath, [new URL('consuming-process.ts', import.meta.url).pathname], {
    env: { ...process.env, REDIS_URL: redisServer.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(...text.trim().split('\n')));
  return { process: child, said };
}
