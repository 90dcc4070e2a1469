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
import type { RunRequest } from '../../journeys/run-request.ts';
import { ResultQueue } from '../../queue/result-queue.ts';
import { RunConsumer } from '../../queue/run-consumer.ts';
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
  'a run by hand goes before what waits, is watched step by step, and adds to no figure',
  { timeout: 60_000 },
  async () => {
    const place = { redis: connection, prefix: 'of-this-test' };
    const start = (key: string) =>
      fetch(`${api.url}/api/v1/portals/dvc-48/runs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ service: 'passport', key }),
      });
    const keyOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const runId = `passport--dvc-48--desktop--fibre--by-hand-${keyOf(1)}`;
    const progress = async () =>
      (await (await fetch(`${api.url}/api/v1/runs/${runId}/progress`)).json()) as { state: string; steps: object[] };
    expect(await (await start(keyOf(1))).json()).toEqual({ runId });
    // Sent twice it is one run, and one of the ten.
    expect(await (await start(keyOf(1))).json()).toEqual({ runId });
    expect(await progress()).toMatchObject({ state: 'waiting', service: 'passport', portal: 'dvc-48', steps: [] });

    const goOn = Promise.withResolvers<void>();
    const taken: string[] = [];
    const results = new ResultQueue<RunResultInput>(place);
    const consumer = new RunConsumer<RunRequest, RunResultInput>(
      place,
      async (run) => {
        taken.push(run.runId);
        const { startedBy, scheduledAt } = run.payload;
        run.progress({ stage: 'login', words: 'bấm "Đăng nhập"' });
        await goOn.promise;
        const result = {
          record: runRecord({ runId: run.runId, service: run.payload.service, startedBy }),
          scheduledAt,
        };
        await results.publish(run.runId, result);
        return result;
      },
      { concurrency: 1 },
    );
    await expect.poll(progress, { timeout: 30_000 }).toMatchObject({ state: 'running', steps: [{ stage: 'login', words: 'bấm "Đăng nhập"' }] }); // prettier-ignore
    expect(taken).toEqual([runId]);
    goOn.resolve();
    const address = `${api.url}/api/v1/runs/${runId}`;
    await expect.poll(async () => (await fetch(address)).status, { timeout: 30_000 }).toBe(200);
    expect(await (await fetch(address)).json()).toMatchObject({ startedBy: 'at this machine' });
    expect(await progress()).toMatchObject({ state: 'recorded' });
    await consumer.close(5_000);
    const of = (name: string) => figures().then((all) => all.filter((one) => one.name === name && one.labels.service === 'passport' && one.labels.outcome === 'ok')); // prettier-ignore
    const scheduled = taken.filter((id) => id.startsWith('passport--') && id !== runId).length;
    await expect.poll(async () => (await of('congdan_runs_total'))[0]?.value).toBe(scheduled);
    const summary = (await (await fetch(`${api.url}/api/v1/summary?service=passport&from=2026-01-01T00:00:00Z`)).json()) as { total: { ok: number } }; // prettier-ignore
    expect(summary.total.ok).toBe(scheduled);
    await results.close();

    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => start(keyOf(n + 2))));
    const refused = answers.find(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(9);
    expect(((await refused!.json()) as { code: string }).code).toBe('enough-by-hand');
    expect(Number(refused!.headers.get('retry-after'))).toBeGreaterThan(500);
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
