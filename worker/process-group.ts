import { readFileSync } from 'node:fs';

/**
 * The process group of a process, from /proc/<pid>/stat (field 5, see proc_pid_stat(5)); null where it cannot be read. A
 * distribution's browser runs under a shell script, so the group is not the browser's own pid.
 */
export function processGroupOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets itself: fields are counted after the last one.
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return Number.isInteger(group) && group > 1 ? group : null;
  } catch {
    return null;
  }
}

/** Kills every process of a group at once. Nothing happens when they are gone, or when the group is our own. */
export function killProcessGroup(group: number): void {
  if (group === processGroupOf(process.pid)) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // already gone
  }
}
