/** What a monitor under test takes of its machine, looked at again and again. */
import { readdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { pssMiB, treeOf } from '../../bench/process-tree.ts';
import type { ChaosMonitor } from './chaos-monitor.ts';

/** Figures of one moment; `minute` since the watch began. */
export interface Look {
  readonly minute: number;
  /** Every part is there and has been for a while: one that begins anew, or is away, has less of everything. */
  readonly settled: boolean;
  readonly 'api MiB': number;
  readonly 'workers MiB': number;
  readonly 'open files': number;
  readonly 'orphaned processes': number;
  readonly 'keys in Redis': number;
  readonly 'Redis MiB': number;
  readonly 'workers’ disk MiB': number;
}
export type Figure = Exclude<keyof Look, 'minute' | 'settled'>;
export const figures: readonly Figure[] = ['api MiB', 'workers MiB', 'open files', 'orphaned processes', 'keys in Redis', 'Redis MiB', 'workers’ disk MiB']; // prettier-ignore

/** How long a process warms up, ms. */
const warmingMs = 45_000;

export interface MonitorWatch {
  readonly looks: readonly Look[];
  stop(): Promise<void>;
}

export function watchMonitor(monitor: ChaosMonitor, everyMs = 5_000): MonitorWatch {
  const redis = new Redis(monitor.redisUrl, { maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined); // it is one of what breaks
  const begun = Date.now();
  const looks: Look[] = [];
  const since = new Map<number, number>();
  const isSettled = (pids: readonly number[]) => {
    const now = Date.now();
    const living = pids.filter((pid) => treeOf([pid]).pids.length > 0);
    for (const pid of living) if (!since.has(pid)) since.set(pid, now);
    return living.length === pids.length && living.every((pid) => now - since.get(pid)! >= warmingMs);
  };
  const look = async (): Promise<void> => {
    const parts = [monitor.api, ...monitor.workers].map(({ pid }) => pid);
    const settled = isSettled(parts);
    const api = treeOf(parts.slice(0, 1)).pids;
    const workers = treeOf(parts.slice(1)).pids;
    const [keys, memory] = await Promise.all([redis.dbsize(), redis.info('memory')]);
    looks.push({
      minute: (Date.now() - begun) / 60_000,
      settled,
      'api MiB': pssMiB(api),
      'workers MiB': pssMiB(workers),
      'open files': [...api, ...workers].reduce((sum, pid) => sum + openFiles(pid), 0),
      'orphaned processes': left(monitor.folder).length,
      'keys in Redis': keys,
      'Redis MiB': Number(/^used_memory:(\d+)/m.exec(memory)?.[1] ?? 0) / 2 ** 20,
      'workers’ disk MiB': monitor.workers.reduce((sum, { pid }) => sum + usedMiB(pid, monitor.machines?.disk), 0),
    });
  };
  let inHand = look().catch(() => undefined);
  const timer = setInterval(() => {
    inHand = inHand.then(look).catch(() => undefined); // a part that is being broken is not looked at
  }, everyMs);
  return {
    looks,
    stop: async () => {
      clearInterval(timer);
      await inHand;
      redis.disconnect();
    },
  };
}

/** Processes of the monitor of this folder that nobody of this process' tree has any more. */
export function left(folder: string): readonly number[] {
  const ours = new Set(treeOf([process.pid]).pids);
  return readdirSync('/proc').map(Number).filter((pid) => Number.isInteger(pid) && !ours.has(pid) && environmentOf(pid).includes(`${folder}/`)); // prettier-ignore
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return ''; // it has ended meanwhile, or is another user's
  }
}

function openFiles(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}

function usedMiB(pid: number, disk: string | undefined): number {
  if (disk === undefined) return 0;
  try {
    const { blocks, bfree, bsize } = statfsSync(join(`/proc/${pid}/root`, disk));
    return ((blocks - bfree) * bsize) / 2 ** 20;
  } catch {
    return 0;
  }
}
