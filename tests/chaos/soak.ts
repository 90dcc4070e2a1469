/**
 * `npm run soak [-- --minutes <n>] [-- --seed <n>]`: runs all the time, and one of the chaos cases at random every now and then, by a
 * printed seed. Memory, open files and Redis' keys are told minute by minute. Exit 1: a slot was lost, a run counted twice, an outage told that was none.
 */
import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { table } from 'table';
import { pssMiB, treeOf } from '../../bench/process-tree.ts';
import { chaosCases } from './chaos-cases.ts';
import { startChaosMonitor } from './chaos-monitor.ts';
import { tryCase, wholeStory } from './try-case.ts';

const { values: options } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 100_000) } }, // prettier-ignore
});
let dice = Number(options.seed);
process.stdout.write(`seed ${options.seed}, load average ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
const monitor = await startChaosMonitor();
const redis = new Redis(monitor.redisUrl);
redis.on('error', () => undefined); // it is one of what breaks
const rows: (string | number)[][] = [['minute', 'after', 'api MiB', 'workers MiB', 'open files', 'keys in Redis']];
try {
  const from = Date.now() + 2_000;
  const until = Date.now() + Number(options.minutes) * 60_000;
  while (Date.now() < until) {
    const one = chaosCases[Math.floor(next() * chaosCases.length)]!;
    await tryCase(monitor, one, 'short');
    const api = treeOf([monitor.api.pid]).pids;
    const workers = treeOf(monitor.workers.map(({ pid }) => pid)).pids;
    const files = [...api, ...workers].reduce((sum, pid) => sum + openFiles(pid), 0);
    const keys = await redis.dbsize();
    rows.push([((Date.now() - from) / 60_000).toFixed(1), one.id, pssMiB(api).toFixed(0), pssMiB(workers).toFixed(0), files, keys]); // prettier-ignore
    process.stderr.write(`${rows.at(-1)?.join(', ') ?? ''}\n`);
  }
  const { lost, doubled, falseOutages, ok } = await wholeStory(monitor, from, Date.now());
  console.log(table(rows).trimEnd());
  console.log(`${ok} runs ended well. Slots lost: ${lost.length}, counted twice: ${doubled}, false outages: ${falseOutages.length}.`); // prettier-ignore
  process.exitCode = lost.length + doubled + falseOutages.length > 0 ? 1 : 0;
} finally {
  redis.disconnect();
  await monitor.stop();
}

/** In [0, 1), the same for the same seed: a linear congruential generator (Numerical Recipes, 7.1). */
function next(): number {
  dice = (dice * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return dice / 2 ** 32;
}

function openFiles(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0; // it has ended meanwhile
  }
}
