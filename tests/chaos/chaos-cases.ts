/** What may break, how it is broken, and how it is mended where it does not mend itself. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { defaultPrefix, queueNames } from '../../queue/queue-names.ts';
import { until } from '../queue/until.ts';
import type { ChaosMonitor } from './chaos-monitor.ts';

export interface ChaosCase {
  readonly id: string;
  /** Makes the fault, keeps it for its time, and takes away what would not go by itself. */
  readonly strike: (monitor: ChaosMonitor, forMs: number) => Promise<void>;
  /** How long it lasts in the short form, and in the long one, ms. */
  readonly lastsMs: { readonly short: number; readonly long: number };
  /** Part of the short form, which is to end within a minute and a half. */
  readonly short: boolean;
  /** Breaks what only a worker with a machine of its own has to itself. */
  readonly ownMachine?: boolean;
}

const busy = (monitor: ChaosMonitor, worker: string) =>
  until(`${worker} is in the middle of a journey`, () => monitor.visitors.has(worker), 60_000);

export const chaosCases: readonly ChaosCase[] = [
  {
    id: 'worker-killed',
    short: true,
    lastsMs: { short: 0, long: 0 },
    strike: async (monitor) => {
      await busy(monitor, 'worker-1');
      await monitor.workers[0].again();
    },
  },
  {
    id: 'worker-stopped',
    short: false,
    lastsMs: { short: 20_000, long: 30_000 },
    strike: async (monitor, forMs) => {
      await busy(monitor, 'worker-2');
      monitor.workers[1].signal('SIGSTOP');
      await pause(forMs);
      monitor.workers[1].signal('SIGCONT');
    },
  },
  {
    id: 'browser-crashed',
    short: true,
    lastsMs: { short: 0, long: 0 },
    strike: async (monitor) => {
      await busy(monitor, 'worker-2');
      const group = Number(monitor.workers[1].said.split(',')[0]);
      // It has another one by now where an earlier case crashed it.
      if (existsSync(`/proc/${group}`)) process.kill(-group, 'SIGKILL');
      else await monitor.workers[1].again();
    },
  },
  {
    id: 'redis-restarted',
    short: true,
    lastsMs: { short: 0, long: 0 },
    strike: async (monitor) => {
      await busy(monitor, 'worker-1');
      await monitor.redis.again();
    },
  },
  {
    id: 'redis-partitioned',
    short: true,
    lastsMs: { short: 4_000, long: 60_000 },
    strike: async ({ proxy }, forMs) => {
      proxy.set('silent');
      await pause(forMs);
      proxy.set('open');
    },
  },
  {
    id: 'postgres-stopped',
    short: true,
    lastsMs: { short: 4_000, long: 60_000 },
    strike: async ({ postgres }, forMs) => {
      await postgres.halt();
      await pause(forMs);
      await postgres.resume();
    },
  },
  {
    id: 'api-killed-while-recording',
    short: true,
    lastsMs: { short: 0, long: 0 },
    strike: async (monitor) => {
      const redis = new Redis(monitor.redisUrl);
      const results = new Queue(queueNames.results, { connection: redis, prefix: defaultPrefix });
      const before = (await results.getMetrics('completed').catch(() => null))?.count ?? 0;
      await busy(monitor, 'worker-2');
      await until('a result is there', async () => (await results.getJobCountByTypes('waiting', 'active')) > 0 || ((await results.getMetrics('completed')).count > before) || !monitor.visitors.has('worker-2'), 30_000, 1); // prettier-ignore
      await monitor.api.again();
      await results.close();
      redis.disconnect();
    },
  },
  {
    id: 'two-schedulers',
    short: false,
    lastsMs: { short: 3_000, long: 30_000 },
    strike: async ({ startApi }, forMs) => {
      const second = await startApi();
      await pause(forMs);
      second.signal('SIGKILL');
    },
  },
  {
    id: 'poison-job',
    short: true,
    lastsMs: { short: 0, long: 0 },
    strike: async ({ redisUrl }) => {
      const redis = new Redis(redisUrl);
      const runs = new Queue(queueNames.runs, { connection: redis, prefix: defaultPrefix });
      await runs.add('run', { version: 99, nonsense: true }, { jobId: `poison-${Date.now()}`, attempts: 2 });
      await runs.add('run', {}, { jobId: `empty-${Date.now()}`, attempts: 2 });
      await runs.close();
      redis.disconnect();
    },
  },
  {
    id: 'event-loop-blocked',
    short: false,
    lastsMs: { short: 18_000, long: 25_000 },
    strike: async (monitor, forMs) => {
      const heading = monitor.portal.heading;
      monitor.portal.heading = `block ${forMs}`;
      await busy(monitor, 'worker-1');
      await until('its page has come', () => !monitor.visitors.has('worker-1'), 60_000, 1);
      monitor.portal.heading = heading;
      await pause(forMs);
    },
  },
  {
    id: 'clock-stepped',
    short: true,
    lastsMs: { short: 3_000, long: 30_000 },
    strike: async (monitor, forMs) => {
      const file = join(monitor.folder, 'clock');
      writeFileSync(file, '0');
      const stepping = new URL('stepping-clock.mjs', import.meta.url).href;
      const second = await monitor.startApi({ NODE_OPTIONS: `--import=${stepping}`, CHAOS_CLOCK: file });
      // Only the one whose clock jumps is left to tick.
      monitor.api.signal('SIGSTOP');
      writeFileSync(file, String(3_600_000));
      await pause(forMs);
      writeFileSync(file, '0');
      monitor.api.signal('SIGCONT');
      second.signal('SIGKILL');
    },
  },
  {
    id: 'names-gone',
    short: true,
    ownMachine: true,
    lastsMs: { short: 0, long: 30_000 },
    strike: async (monitor, forMs) => {
      monitor.machines?.names(false);
      await monitor.faulted('probe-network');
      await pause(forMs);
      monitor.machines?.names(true);
    },
  },
  {
    id: 'memory-short',
    short: true,
    ownMachine: true,
    lastsMs: { short: 0, long: 30_000 },
    strike: async (monitor, forMs) => {
      monitor.machines?.memory(false);
      await monitor.faulted('out-of-memory');
      await pause(forMs);
      monitor.machines?.memory(true);
    },
  },
  {
    id: 'disk-full',
    short: true,
    ownMachine: true,
    lastsMs: { short: 0, long: 30_000 },
    strike: async (monitor, forMs) => {
      const { pid } = monitor.workers[0];
      await monitor.machines?.space(pid, false);
      await busy(monitor, 'worker-1');
      await pause(forMs);
      await monitor.machines?.space(pid, true);
    },
  },
];
