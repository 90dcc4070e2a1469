import { mkdir, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadArguments } from './bad-arguments.ts';

/** What an empty database, a queue and the traces of some failed runs take, MiB. */
const leastFreeMiB = 100;

/** Makes the data folder, and proves that it can be written to. @throws {BadArguments} */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    const freeMiB = Math.floor((bavail * bsize) / 2 ** 20);
    if (freeMiB < leastFreeMiB) {
      throw new BadArguments([
        `The disk of the data folder ${folder} is full (${freeMiB} MiB free, at least ${leastFreeMiB} are needed): free some space, or name another folder with --data.`,
      ]);
    }
    await writeFile(join(folder, '.congdan'), 'Data of congdan: results, traces, logs.\n');
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments([`The data folder ${folder} cannot be used: ${reason(error as NodeJS.ErrnoException)}.`]);
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  const known: Readonly<Record<string, string>> = {
    EACCES: 'this user may not write there; give it the right, or name another with --data',
    EROFS: 'it is read-only; name another with --data',
    ENOTDIR: 'a file stands in its way; name another with --data',
    EEXIST: 'a file stands in its way; name another with --data',
    ENOSPC: 'the disk is full; free some space, or name another with --data',
  };
  return known[code ?? ''] ?? message;
}
