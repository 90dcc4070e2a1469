/** The file that `--json` names. */
import { access, constants, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BadArguments } from './bad-arguments.ts';

/** Tells before the first journey that the records could not be written after the last. @throws {BadArguments} */
export async function checkRecordsFile(file: string): Promise<void> {
  const folder = dirname(file);
  const problem = await access(folder, constants.W_OK).then(
    () => stat(file).then((found) => (found.isFile() ? null : 'it is not a file'), () => null), // prettier-ignore
    (error: unknown) => `its folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code})`,
  );
  if (problem !== null) throw new BadArguments([`--json ${file} cannot be written: ${problem}.`]);
}

/** Writes the records as a whole or not at all. @throws what the file system says, in a sentence */
export async function writeRecordsFile(file: string, content: unknown): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`);
    await rename(unfinished, file);
  } catch (error) {
    throw new Error(`--json ${file} could not be written (${(error as NodeJS.ErrnoException).code}).`, {
      cause: error,
    });
  }
}
