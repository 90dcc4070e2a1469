/** The whole api process with a real Redis: from the tick to the record. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import type { Listening } from '../../api/listen.ts';
import { startApi } from '../../api/start-api.ts';
import type { RunResultInput } from '../../diagnosis/run-result.ts';
import { connectRedis, type RedisConnection } from '../../queue/connect-redis.ts';
import { ResultQueue } from '../../queue/result-queue.ts';
import { readExposition } from '../fixtures/read-exposition.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { startRedis } from '../queue/start-redis.ts';

let redis: Awaited<ReturnType<typeof startRedis>>;
let connection: RedisConnection;
let folder: string;
let api: Listening;
const errors: unknown[] = [];

beforeAll(async () => {
  redis = await startRedis();
  connection = await connectRedis(redis.url);
  folder = await mkdtemp(join(tmpdir(), 'congdan-start-api-'));
  const profile = join(folder, 'dvc-48.json');
  await writeFile(
    profile,
    JSON.stringify({ id: 'dvc-48', name: 'Cổng thử', baseUrl: 'http://127.0.0.1:1/', province: '48' }),
  );
  const env = {
    REDIS_URL: redis.url,
    PORT: '0',
    CONGDAN_DATA: folder,
    CONGDAN_PORTALS: profile,
    CONGDAN_INTERVAL_SECONDS: '5',
    CONGDAN_QUEUE_PREFIX: 'of-this-test',
  };
  api = await startApi(readConfig(env), (error) => errors.push(error));
}, 60_000);
afterAll(async () => {
  await api.close();
  connection.disconnect();
  await redis.stop();
  await rm(folder, { recursive: true, force: true });
});

const figures = async () => readExposition(await (await fetch(`${api.url}/metrics`)).text());

test(
  'due slots reach the queue, and a published result is recorded, counted and readable',
  { timeout: 60_000 },
  async () => {
    const ready = await fetch(`${api.url}/readyz`);
    expect(await ready.json()).toEqual({ status: 'ok', database: 'ok', redis: 'ok' });
    const waiting = async () =>
      (await figures()).find(({ labels }) => labels.queue === 'runs' && labels.state === 'waiting')?.value;
    await expect.poll(waiting, { timeout: 30_000 }).toBeGreaterThan(0);

    const results = new ResultQueue<RunResultInput>({ redis: connection, prefix: 'of-this-test' });
    const runId = 'birth-registration--dvc-48--desktop--fibre--2026-11-21T01-00-00-000Z';
    await results.publish(runId, { record: runRecord({ runId }), scheduledAt: '2026-11-21T01:00:00.000Z' });
    await expect
      .poll(async () => (await fetch(`${api.url}/api/v1/runs/${runId}`)).status, { timeout: 30_000 })
      .toBe(200);
    await results.close();
    const counted = (await figures()).find(({ name, labels }) => name === 'congdan_runs_total' && labels.service === 'birth-registration' && labels.outcome === 'ok'); // prettier-ignore
    expect(counted?.value).toBe(1);
    expect(errors).toEqual([]);
  },
);

test(
  'a Redis that cannot be reached is said in one sentence, and nothing stays open',
  { timeout: 30_000 },
  async () => {
    const other = await mkdtemp(join(tmpdir(), 'congdan-start-api-'));
    const config = readConfig({ REDIS_URL: 'redis://127.0.0.1:1', PORT: '0', CONGDAN_DATA: other });
    const refused = await startApi(config, () => undefined).catch((error: unknown) => error);
    expect((refused as Error).message).toMatch(/^Redis at redis:\/\/127\.0\.0\.1:1 cannot be reached[^\n]*$/);
    // The folder was let go of again: the same process may open it.
    expect(((await startApi(config, () => undefined).catch((error: unknown) => error)) as Error).message).toMatch(
      /^Redis at/,
    );
    await rm(other, { recursive: true, force: true });
  },
);
