/** A worker that cannot be believed takes no runs, says so, and comes back by itself. */
import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import type { RunResultInput } from '../../diagnosis/run-result.ts';
import { serviceById } from '../../journeys/catalogue/services.ts';
import type { RunRequest } from '../../journeys/run-request.ts';
import { connectRedis, type RedisConnection } from '../../queue/connect-redis.ts';
import { liveWorkers } from '../../queue/heartbeat.ts';
import { ResultConsumer } from '../../queue/result-consumer.ts';
import { RunQueue } from '../../queue/run-queue.ts';
import { startWorker } from '../../worker/worker.ts';
import { startRedis } from '../queue/start-redis.ts';
import { until } from '../queue/until.ts';
import { deps, newPool, openAndLook, page, persona, request, serve } from './tiny-country.ts';

let server: Awaited<ReturnType<typeof startRedis>>;
let redis: RedisConnection;
beforeAll(async () => {
  server = await startRedis();
  redis = await connectRedis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
});

test('while its canary does not get through, a worker leaves the runs to others', async () => {
  const place = { redis, prefix: 'canary' };
  let broken = true;
  const sandbox = await serve((asked, response) => page(broken ? '<p>…</p>' : '<h1>Chào</h1>')(asked, response));
  const portal = await serve(page('<h1>Chào</h1>'));
  const results: RunResultInput[] = [];
  const recorder = new ResultConsumer<RunResultInput>(place, (_, result) => Promise.resolve(void results.push(result)));
  const runs = new RunQueue<RunRequest>(place);
  const canaries: RunRecord[] = [];
  const told: (string | null)[] = [];
  const pool = newPool();
  const worker = await startWorker({
    ...(await deps(pool, { judge })),
    mayBeSetAside: true,
    probeEveryMs: null,
    travel: openAndLook,
    place,
    pool,
    id: 'w1',
    from: '48-vnpt',
    concurrency: 1,
    serviceById,
    personas: [persona],
    secrets: () => undefined,
    canary: { portal: request(sandbox.url, { id: 'canary' }).portal, everyMs: 100 },
    onCanary: (record) => canaries.push(record),
    onSetAside: (setAside) => told.push(setAside?.reason ?? null),
  });
  await until('it is set aside', () => told.length === 1);
  await until('it says so', async () => (await liveWorkers(place))[0]?.setAside?.reason === 'canary-failed');
  expect((await liveWorkers(place))[0]?.setAside?.words).toContain(canaries[0]!.runId);
  const run = request(portal.url);
  await runs.add([{ runId: run.runId, payload: run }]);
  const before = canaries.length;
  await until('the canary is sent on', () => canaries.length > before + 1);
  const { waiting, delayed } = await runs.counts();
  expect([results.length, waiting + delayed]).toEqual([0, 1]);

  broken = false;
  await until('the run is made', () => results.length === 1);
  expect(told).toEqual(['canary-failed', null]);
  expect((await liveWorkers(place))[0]?.setAside).toBeNull();
  await worker.stop(5_000);
  await recorder.close();
  await runs.close();
  await Promise.all([sandbox.stop(), portal.stop()]);
  // What the canary did is nobody's result.
  expect(results.map(({ record }) => record.runId)).toEqual([run.runId]);
  expect(canaries.at(-1)).toMatchObject({ outcome: 'ok', portal: 'canary', service: 'stay-notification' });
});

const workerProcess = (env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [new URL('../../worker/main.ts', import.meta.url).pathname], {
    env: { ...process.env, REDIS_URL: server.url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  return { child, said, exited: new Promise((resolve) => child.once('exit', resolve)) };
};
const profile = async (more: object) => {
  const file = join(await mkdtemp(join(tmpdir(), 'congdan-canary-')), 'portal.json');
  const gone = await serve(page(''));
  await gone.stop();
  await writeFile(file, JSON.stringify({ id: 'portal', name: 'Cổng', baseUrl: gone.url, ...more }));
  return file;
};

test('the process says it in its log and its metrics', async () => {
  const { child, said, exited } = workerProcess({
    CONGDAN_QUEUE_PREFIX: 'canary-process',
    CONGDAN_DATA: await mkdtemp(join(tmpdir(), 'congdan-worker-')),
    CONGDAN_WORKER_ID: 'w1',
    CONGDAN_CANARY_PORTAL: await profile({ agreement: 'agreed', sandbox: true }),
  });
  await until('it is ready', () => said.out.includes('is ready'));
  await until('it is set aside', () => said.out.includes('worker w1 is set aside (canary-failed)'));
  const metrics = await fetch(/http:[^\s"]+/.exec(said.out)![0]).then((answer) => answer.text());
  expect(metrics).toContain('congdan_worker_set_aside{reason="canary_failed"} 1');
  expect(metrics).toContain('congdan_worker_set_aside{reason="monitor_faults"} 0');
  expect(metrics).toMatch(/congdan_worker_canary_runs_total\{outcome="(failed|monitor_fault)"\} 1/);
  expect(metrics).toContain('congdan_worker_runs_total{outcome="failed"} 0');
  const [seen] = await liveWorkers({ redis, prefix: 'canary-process' });
  expect(seen?.setAside?.reason).toBe('canary-failed');
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
});

test('no canary is sent to a real portal', async () => {
  const { said, exited } = workerProcess({ CONGDAN_CANARY_PORTAL: await profile({}) });
  expect(await exited).toBe(2);
  expect(said.err).toContain('CONGDAN_CANARY_PORTAL must be a portal of the sandbox, and portal is not');
});
