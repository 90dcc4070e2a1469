/** Packs what the console is made of once, when it is built, so that no request waits for it to be packed as small as can be. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Below, the header costs more than is won. */
const leastBytes = 1_000;

/** Writes `<file>.br` and `<file>.gz` beside each text file of the folder. */
export async function packAssets(folder: string): Promise<void> {
  for await (const file of glob('**/*.{js,css,svg}', { cwd: folder })) {
    const path = join(folder, file);
    const content = await readFile(path);
    if (content.length < leastBytes) continue;
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
}
