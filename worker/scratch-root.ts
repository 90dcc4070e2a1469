import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const name = /^congdan-worker-(\d+)-/;
/** A folder without its process that was touched later may be that of another container, whose processes cannot be seen. */
const abandonedAfterMs = 600_000;

/**
 * Where a worker and its browsers write for the time being: raw traces, profiles, files that pages download. Removes what workers left
 * there that were killed: nothing in it was redacted, and a worker killed every hour filled the disk.
 *
 * @param parent the machine's folder for such files
 * @returns the worker's own folder, and how many left ones were removed
 */
export function scratchRoot(parent: string, now = Date.now()): { readonly folder: string; readonly removed: number } {
  mkdirSync(parent, { recursive: true });
  const left = readdirSync(parent).filter((entry) => {
    const pid = name.exec(entry)?.[1];
    return pid !== undefined && !isAlive(Number(pid)) && now - touched(join(parent, entry)) > abandonedAfterMs;
  });
  for (const entry of left) rmSync(join(parent, entry), { recursive: true, force: true });
  return { folder: mkdtempSync(join(parent, `congdan-worker-${process.pid}-`)), removed: left.length };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it lives, and is another user's
  }
}

function touched(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}
