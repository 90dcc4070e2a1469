/**
 * Browsers whose worker is gone. One that dies in an orderly way takes its browsers along, and a browser ends itself when its worker's pipe
 * closes; one that stands still (stopped, swapped out, hung in the kernel's I/O) does not, and keeps its memory for good.
 */
import { readFileSync } from 'node:fs';
import { allProcesses, killProcessGroup, processGroupOf, startTicksOf } from './process-group.ts';

/** Stands in a browser's environment and says whose it is: `<pid>-<start of that process>`. */
const mark = 'CONGDAN_BROWSER_OF';

/** The environment that a browser of this process is started with. */
export function browserEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, [mark]: `${process.pid}-${startTicksOf(process.pid)}` };
}

/**
 * Kills the browsers, all their processes with them, that workers which live no more have left on this machine. A browser's own children
 * overwrite their environment, so it is the process group of the marked one that ends. Others' processes, whose environment cannot be
 * read, and workers of other containers, whose browsers cannot be seen, are nobody's concern here.
 *
 * @returns their process groups
 */
export function reapOrphanedBrowsers(): readonly number[] {
  const groups = new Set<number>();
  for (const pid of allProcesses()) {
    const owner = ownerOf(pid);
    const group = owner === null || lives(owner) ? null : processGroupOf(pid);
    if (group !== null) groups.add(group);
  }
  for (const group of groups) killProcessGroup(group);
  return [...groups];
}

function ownerOf(pid: number): string | null {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
    return environment.find((entry) => entry.startsWith(`${mark}=`))?.slice(mark.length + 1) ?? null;
  } catch {
    return null; // it has ended meanwhile, or is another user's
  }
}

function lives(owner: string): boolean {
  const [pid = 0, startTicks = 0] = owner.split('-').map(Number);
  return startTicksOf(pid) === startTicks;
}
