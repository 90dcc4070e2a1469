import { readFileSync } from 'node:fs';
import { processesOf } from './process-group.ts';

/**
 * Proportional memory (PSS, from /proc/<pid>/smaps_rollup) of all processes of some process groups, bytes: shared pages are
 * counted once, which the sum of resident sizes would not. 0 where the kernel does not say.
 */
export function browserMemory(groups: readonly number[]): number {
  const kibibytes = processesOf(groups).map((pid) => Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)); // prettier-ignore
  return kibibytes.reduce((sum, one) => sum + one, 0) * 1_024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process has ended meanwhile
  }
}
