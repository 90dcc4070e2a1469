import { readdirSync, readFileSync } from 'node:fs';

/**
 * The process group of a process, from /proc/<pid>/stat (field 5, see proc_pid_stat(5)); null where it cannot be read. A
 * distribution's browser runs under a shell script, so the group is not the browser's own pid.
 */
export function processGroupOf(pid: number): number | null {
  const group = Number(statOf(pid)?.[2]);
  return Number.isInteger(group) && group > 1 ? group : null;
}

/** The processes of some groups, as far as /proc tells. */
export function processesOf(groups: readonly number[]): readonly number[] {
  return groups.length === 0 ? [] : allProcesses().filter((pid) => groups.includes(processGroupOf(pid) ?? 0));
}

/** Every process that can be seen from here; none where there is no /proc. */
export function allProcesses(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** When a process was started, clock ticks since the machine was (field 22): with its pid it is no other's. null: there is none. */
export function startTicksOf(pid: number): number | null {
  const fields = statOf(pid);
  // One that ended and that nobody asked for lives no more.
  return fields === null || fields[0] === 'Z' ? null : Number(fields[19]);
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

/** From the third field, the state, on: the name before it stands in brackets, and may hold spaces and brackets itself. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
