import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadArguments } from './bad-arguments.ts';

/** Makes the data folder, and proves that it can be written to. @throws {BadArguments} */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true });
    await writeFile(join(folder, '.congdan'), 'Data of congdan: results, traces, logs.\n');
  } catch (error) {
    throw new BadArguments([
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}): free some space, or name another with --data.`,
    ]);
  }
}
