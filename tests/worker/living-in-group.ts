import { readdirSync, readFileSync } from 'node:fs';
import { processGroupOf } from '../../worker/process-group.ts';

/** How many processes of a group still live; those that ended and that nobody has asked for (zombies) do not count. */
export function livingInGroup(group: number): number {
  return readdirSync('/proc').filter((entry) => {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || processGroupOf(pid) !== group) return false;
    try {
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  }).length;
}
