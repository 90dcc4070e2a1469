import { readFileSync } from 'node:fs';

/**
 * How many processes the kernel has killed for want of memory, in our control group and on the host; compared before and after a run, it
 * tells a browser that was killed from one that crashed. 0 where the kernel does not say.
 */
export function killedForMemory(): number {
  return count('/sys/fs/cgroup/memory.events') + count('/proc/vmstat');
}

function count(file: string): number {
  try {
    return Number(/^oom_kill (\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
