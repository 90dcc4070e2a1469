import { readdirSync, readFileSync } from 'node:fs';
import { processGroupOf } from './process-group.ts';

/**
 * Proportional memory (PSS, from /proc/<pid>/smaps_rollup) of all processes of some process groups, bytes: shared pages are
 * counted once, which the sum of resident sizes would not. 0 where the kernel does not say.
 */
export function browserMemory(groups: readonly number[]): number {
  if (groups.length === 0) return 0;
  let kibibytes = 0;
  for (const entry of listed('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || !groups.includes(processGroupOf(pid) ?? 0)) continue;
    kibibytes += Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  }
  return kibibytes * 1_024;
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process has ended meanwhile
  }
}
