import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import type { RunResultInput } from '../../diagnosis/run-result.ts';
import { serviceById } from '../../journeys/catalogue/services.ts';
import type { RunRequest } from '../../journeys/run-request.ts';
import { connectRedis, type RedisConnection } from '../../queue/connect-redis.ts';
import { liveWorkers } from '../../queue/heartbeat.ts';
import { allowPortal, stopPortal } from '../../queue/portal-gate.ts';
import type { QueuePlace } from '../../queue/queue-names.ts';
import { ResultConsumer } from '../../queue/result-consumer.ts';
import { RunQueue } from '../../queue/run-queue.ts';
import { startWorker, type RunningWorker } from '../../worker/worker.ts';
import { startRedis } from '../queue/start-redis.ts';
import { until } from '../queue/until.ts';
import { livingInGroup } from './living-in-group.ts';
import { deps, newPool, openAndLook, page, persona, request, serve } from './tiny-country.ts';

let server: Awaited<ReturnType<typeof startRedis>>;
let portal: Awaited<ReturnType<typeof serve>>;
let redis: RedisConnection;
let place: QueuePlace;
let runs: RunQueue<RunRequest>;
let recorder: ResultConsumer<RunResultInput>;
let results: RunResultInput[];
let tests = 0;
let started = 1;

beforeAll(async () => {
  server = await startRedis();
  portal = await serve(page('<h1>Chào</h1>'));
  redis = await connectRedis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await portal.stop();
  await server.stop();
});
beforeEach(() => {
  place = { redis, prefix: `worker${tests++}` };
  started = 1;
  runs = new RunQueue(place);
  results = [];
  recorder = new ResultConsumer(place, (_, result) => Promise.resolve(void results.push(result)));
});
afterEach(async () => {
  await recorder.close();
  await runs.close();
});

async function start(
  travel = openAndLook,
  limits = {},
): Promise<{ worker: RunningWorker; queued: (r: RunRequest) => Promise<void>; groups: readonly number[] }> {
  const pool = newPool();
  const worker = await startWorker({
    ...(await deps(pool, { judge })),
    mayBeSetAside: true,
    probeEveryMs: null,
    ...limits,
    travel,
    place,
    pool,
    id: `w${started++}`,
    from: '48-vnpt',
    concurrency: 2,
    serviceById,
    personas: [persona, { ...persona, id: 'binh' }],
    secrets: () => undefined,
  });
  return { worker, groups: pool.processGroups, queued: (run) => runs.add([{ runId: run.runId, payload: run }]) };
}

test('a queued run is made, its result recorded, and no browser is left', async () => {
  const { worker, queued, groups } = await start();
  expect(await liveWorkers(place)).toEqual([expect.objectContaining({ id: 'w1', place: '48-vnpt', concurrency: 2 })]);
  const run = request(portal.url);
  await queued(run);
  await until('it is recorded', () => results.length === 1);
  expect(results[0]).toMatchObject({
    scheduledAt: run.scheduledAt,
    record: { runId: run.runId, outcome: 'ok', attempt: 1 },
  });
  await worker.stop(5_000);
  await until('its browser is gone', () => groups.every((group) => livingInGroup(group) === 0));
  expect(await liveWorkers(place)).toEqual([]);
});

test('a monitor fault is tried once more where nothing real was left, and recorded at once where it may have been', async () => {
  const travelled: string[] = [];
  const { worker, queued } = await start(({ portal: { sandbox }, progress }) => {
    travelled.push(sandbox ? 'sandbox' : 'real');
    progress?.('payment', 'trả phí');
    return Promise.reject(new Error('our bug'));
  });
  await queued(request(portal.url));
  await queued(request(portal.url, { id: 'real', sandbox: false }));
  await until('both are recorded', () => results.length === 2);
  expect(travelled.sort()).toEqual(['real', 'sandbox', 'sandbox']);
  expect(results.map(({ record }) => [record.portal, record.attempt, record.outcome]).sort()).toEqual([
    ['real', 1, 'monitor-fault'],
    ['tiny', 2, 'monitor-fault'],
  ]);
  await worker.stop(5_000);
});

test('one that may not be set aside takes runs on, whatever became of the last ones', async () => {
  const { worker, queued } = await start(() => Promise.reject(new Error('our bug')), { mayBeSetAside: false });
  const portals = ['a', 'b', 'c', 'd', 'e'];
  for (const id of portals) await queued(request(portal.url, { id, sandbox: false }));
  await until('all are recorded', () => results.length === portals.length);
  expect((await liveWorkers(place))[0]?.setAside).toBeNull();
  await worker.stop(5_000);
});

test('a missing secret names itself; a run of a stopped portal expires', async () => {
  const { worker, queued } = await start();
  await stopPortal(place, 'stopped', 'asked by the operator');
  await queued(request(portal.url, { id: 'stopped' }, { expiresAt: new Date(Date.now() - 1).toISOString() }));
  await queued(request(portal.url, { id: 'unset', identity: { username: '$NOBODY_SET_THIS', password: '$NOR_THIS' } }));
  await until('both are recorded', () => results.length === 2);
  const reasons = new Map(results.map(({ record }) => [record.portal, record.monitorFault]));
  expect(reasons.get('stopped')?.kind).toBe('expired-in-queue');
  expect(reasons.get('unset')?.reason).toContain('Portal unset needs $NOBODY_SET_THIS');
  await worker.stop(5_000);
});

test('runs at one portal never exceed its limits, and no citizen is two at once', async () => {
  let now = 0;
  let most = 0;
  const citizens = new Set<string>();
  let shared = false;
  const { worker, queued } = await start(async (task) => {
    most = Math.max(most, ++now);
    shared ||= citizens.has(task.persona.id);
    citizens.add(task.persona.id);
    const end = await openAndLook(task);
    citizens.delete(task.persona.id);
    now--;
    return end;
  });
  for (let n = 0; n < 4; n++) await queued(request(portal.url, { limits: { concurrentRuns: 1, runsPerMinute: 100 } }));
  for (let n = 0; n < 3; n++) await queued(request(portal.url, { id: 'another' }));
  await until('all are recorded', () => results.length === 7);
  expect(most).toBeLessThanOrEqual(2);
  expect(shared).toBe(false);
  await worker.stop(5_000);
});

test('the limits of a portal hold over all workers together', async () => {
  let now = 0;
  let most = 0;
  const travelling: typeof openAndLook = async (task) => {
    most = Math.max(most, ++now);
    const end = await openAndLook(task);
    now--;
    return end;
  };
  const [one, two] = [await start(travelling), await start(travelling)];
  for (let n = 0; n < 6; n++)
    await one.queued(request(portal.url, { limits: { concurrentRuns: 1, runsPerMinute: 100 } }));
  await until('all are recorded', () => results.length === 6);
  expect(most).toBe(1);
  await Promise.all([one.worker.stop(5_000), two.worker.stop(5_000)]);
});

test('one switch stops a portal: the run under way ends at once, none begins until it is let in again', async () => {
  let visits = 0;
  const busy = await serve((request, response) => {
    visits += 1;
    if (request.url === '/bua') response.end('');
    else page('<h1>Chào</h1><script>setInterval(() => fetch("/bua"), 20)</script>')(request, response);
  });
  let travelling = 0;
  const { worker, queued } = await start(async (task) => {
    travelling += 1;
    await task.page.goto(task.portal.baseUrl);
    if (travelling > 1) return openAndLook(task);
    return new Promise(() => undefined); // it would never end by itself
  });
  await queued(request(busy.url));
  await until('it is at the portal', () => visits > 3);
  await stopPortal(place, 'tiny', 'asked by the operator');
  await until('it is recorded', () => results.length === 1);
  const words = 'All traffic to tiny was stopped: asked by the operator.';
  const stopped = { outcome: 'stopped', stopped: { reason: 'traffic-stopped', words }, monitorFault: null };
  expect(results[0]?.record).toMatchObject(stopped);

  const before = visits;
  await queued(request(busy.url));
  await until('the next is recorded too', () => results.length === 2);
  expect(results[1]?.record).toMatchObject({ ...stopped, stages: [] });
  expect([visits, travelling]).toEqual([before, 1]);

  await allowPortal(place, 'tiny');
  await queued(request(busy.url));
  await until('the portal is visited again', () => results.length === 3);
  expect(results[2]?.record.outcome).toBe('ok');
  await worker.stop(5_000);
  await busy.stop();
});

test('a worker told to stop gives back what it cannot end', async () => {
  let begun = false;
  const { worker, queued } = await start(({ abort }) => {
    begun = true;
    return new Promise((_, reject) => abort.addEventListener('abort', () => reject(abort.reason as Error)));
  });
  await queued(request(portal.url));
  await until('it has begun', () => begun);
  await worker.stop(50);
  const counts = await runs.counts();
  expect(counts.active).toBe(0);
  expect(counts.waiting + counts.delayed).toBe(1);
});

/** A worker as a process of its own, once it is ready. */
async function startProcess(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [new URL('../../worker/main.ts', import.meta.url).pathname], {
    env: { ...process.env, ...env, CONGDAN_DATA: await mkdtemp(join(tmpdir(), 'congdan-worker-')) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await until('it is ready', () => said.includes('is ready'));
  return { child, exited, said: () => said };
}

test('the process starts, serves its metrics, and ends on SIGTERM without a trace', async () => {
  const { child, exited, said } = await startProcess({ REDIS_URL: server.url, CONGDAN_QUEUE_PREFIX: 'process' });
  const metrics = await fetch(/http:[^\s"]+/.exec(said())?.[0] ?? '').then((answer) => answer.text());
  expect(metrics).toContain('congdan_worker_browsers 1');
  expect(metrics).toContain('congdan_worker_runs_total{outcome="ok"} 0');
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
});

test('the process ends by its deadline where Redis is away for good', async () => {
  const own = await startRedis();
  const { child, exited, said } = await startProcess({ REDIS_URL: own.url, CONGDAN_STOP_SECONDS: '0.1' });
  await own.stop();
  child.kill('SIGTERM');
  expect(await exited).toBe(3);
  expect(said()).toContain('it stops all the same');
}, 90_000);
