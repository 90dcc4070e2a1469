/** What a process and all that it started use, from /proc (proc_pid_stat(5), proc_pid_smaps(5)). */
import { readdirSync, readFileSync } from 'node:fs';

interface Stat {
  readonly pid: number;
  readonly parent: number;
  /** Of itself and of its children that have ended, in clock ticks. */
  readonly ticks: number;
}

const ticksPerSecond = 100;

/** The pids of the roots and of their living descendants, and the processor time of all together, seconds. */
export function treeOf(roots: readonly number[]): { readonly pids: readonly number[]; readonly cpuSeconds: number } {
  const all = readdirSync('/proc').flatMap((entry) => (/^\d+$/.test(entry) ? (statOf(Number(entry)) ?? []) : []));
  const children = Map.groupBy(all, ({ parent }) => parent);
  const pids: number[] = [];
  let ticks = 0;
  const waiting = all.filter(({ pid }) => roots.includes(pid));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    pids.push(next.pid);
    ticks += next.ticks;
    waiting.push(...(children.get(next.pid) ?? []));
  }
  return { pids, cpuSeconds: ticks / ticksPerSecond };
}

/** Proportional memory of the processes together, MiB: shared pages are counted once. */
export function pssMiB(pids: readonly number[]): number {
  const kibibytes = pids.map((pid) => Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return kibibytes.reduce((sum, one) => sum + one, 0) / 1_024;
}

function statOf(pid: number): Stat | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === '') return null;
  // The name in brackets may hold spaces and brackets itself: fields are counted after the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place]), 0);
  return { pid, parent: Number(fields[1]), ticks };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}
