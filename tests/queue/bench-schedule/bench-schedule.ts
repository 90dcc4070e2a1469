/**
 * `npm run bench:schedule [-- --minutes <n>] [-- --cells <n>] [-- --json <file>]`: two schedulers, a real Redis and two workers whose
 * journeys take no time; 2,550 cells each five minutes and ten times as many (or those given). How late runs begin, whether a slot is
 * missed or begun twice, and what share of a processor each part takes.
 */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { cellsAt } from '../../../api/cells.ts';
import { treeOf } from '../../../bench/process-tree.ts';
import { startPrivateRedis } from '../../../commands/private-redis.ts';
import { connectRedis } from '../../../queue/connect-redis.ts';
import { dueSlots } from '../../../queue/slots.ts';
import type { Taken } from './instant-worker.ts';
import { schedulePlan } from './schedule-plan.ts';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '15' },
    cells: { type: 'string', multiple: true, default: ['2550', '25500'] },
    json: { type: 'string' },
  },
});
/** Longer than a run may be late in order to count as missed, ms. */
const patienceMs = 30_000;

interface Measured {
  readonly cells: number;
  readonly runs: number;
  readonly p50LatenessMs: number;
  readonly p99LatenessMs: number;
  readonly missed: number;
  readonly doubled: number;
  /** Of one processor, in percent: both schedulers, both workers, Redis. */
  readonly processor: Readonly<Record<'schedulers' | 'workers' | 'redis', number>>;
}

const folder = await mkdtemp(join(tmpdir(), 'congdan-bench-schedule-'));
await mkdir(join(folder, 'logs'));
const server = await startPrivateRedis(folder, new AbortController().signal);
const load = loadavg()[0] ?? 0;
try {
  const measured: Measured[] = [];
  for (const cells of options.cells) measured.push(await measure(Number(cells), Number(options.minutes) * 60_000));
  console.log(table([['cells', 'runs', 'lateness p50 ms', 'p99 ms', 'missed', 'doubled', 'schedulers', 'workers', 'Redis'], ...measured.map(({ cells, runs, p50LatenessMs, p99LatenessMs, missed, doubled, processor }) => [cells, runs, p50LatenessMs, p99LatenessMs, missed, doubled, ...[processor.schedulers, processor.workers, processor.redis].map((share) => `${share.toFixed(1)} %`)])]).trimEnd()); // prettier-ignore
  console.log(`${options.minutes} minutes each, shares of one processor. Load average ${load.toFixed(1)} when begun, ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`); // prettier-ignore
  const [first, ...others] = measured;
  if (options.json !== undefined && first) {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
    const { p99LatenessMs, missed, doubled } = first;
    const figures = {
      p99LatenessMs,
      missed,
      doubled,
      ...Object.fromEntries(others.map(({ cells, p99LatenessMs: p99 }) => [`p99LatenessMsAt${cells}Cells`, p99])),
    };
    const report = { command: 'bench:schedule', commit, date: new Date().toISOString(), machine, figures, measured };
    await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (measured.some(({ missed, doubled }) => missed + doubled > 0)) process.exitCode = 1;
} finally {
  await server.child.stop();
  await rm(folder, { recursive: true });
}

async function measure(cells: number, forMs: number): Promise<Measured> {
  const env = { ...process.env, REDIS_URL: server.url, BENCH_PREFIX: `bench-${randomUUID()}`, BENCH_CELLS: String(cells) }; // prettier-ignore
  const taken = new Map<string, number[]>();
  const schedulers = [part('scheduler.ts', env), part('scheduler.ts', env)];
  const workers = [part('instant-worker.ts', env), part('instant-worker.ts', env)];
  const all = [...schedulers, ...workers];
  try {
    for (const worker of workers)
      worker.on('message', (message: Taken | 'ready') => {
        if (message !== 'ready') taken.set(message.runId, [...(taken.get(message.runId) ?? []), message.lateMs]);
      });
    await Promise.all(all.map((child) => once(child, 'message')));
    const redis = await connectRedis(server.url);
    const redisPid = Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1]);
    redis.disconnect();
    const seconds = (children: readonly ChildProcess[]): number => treeOf(children.flatMap(({ pid }) => pid ?? [])).cpuSeconds; // prettier-ignore
    const used = () => ({ schedulers: seconds(schedulers), workers: seconds(workers), redis: treeOf([redisPid]).cpuSeconds }); // prettier-ignore
    const [from, before] = [Date.now(), used()];
    await pause(forMs);
    const [to, after] = [Date.now(), used()];
    // Slots of the last moments are given their time.
    const end = Date.now() + patienceMs;
    while (missedOf(cells, from, to, taken) > 0 && Date.now() < end) await pause(500);
    const late = [...taken.values()].flat().sort((a, b) => a - b);
    const share = (part_: keyof typeof before): number => ((after[part_] - before[part_]) * 100_000) / (to - from);
    return {
      cells,
      runs: taken.size,
      p50LatenessMs: quantile(late, 0.5),
      p99LatenessMs: quantile(late, 0.99),
      missed: missedOf(cells, from, to, taken),
      doubled: [...taken.values()].filter((times) => times.length > 1).length,
      processor: { schedulers: share('schedulers'), workers: share('workers'), redis: share('redis') },
    };
  } finally {
    for (const child of all) child.kill('SIGKILL');
  }
}

/** Slots of every cell in the window that nobody began: minute by minute, as only a cell's newest of a span is due. */
function missedOf(cells: number, from: number, to: number, taken: ReadonlyMap<string, unknown>): number {
  const all = cellsAt(schedulePlan(cells), new Date(to));
  let missed = 0;
  for (let at = from; at < to; at += 60_000) {
    const { due } = dueSlots(all, at, Math.min(to, at + 60_000));
    missed += due.filter(({ runId }) => !taken.has(runId)).length;
  }
  return missed;
}

function part(file: string, env: Readonly<Record<string, string | undefined>>): ChildProcess {
  return fork(new URL(file, import.meta.url), { env: { ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
