/** Keeps a second process out of a folder that only one may write: two PGlites in one folder destroy it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the folder for this process by a file that names it. A file left behind by a process that ended is taken over.
 * @returns lets go of the folder
 * @throws {Error} another living process holds it
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'held-by');
  const self = await nameOf(process.pid);
  for (;;) {
    try {
      await writeFile(file, self ?? String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = (await readFile(file, 'utf8').catch(() => '')).trim();
    const pid = Number(holder.split(' ')[0]);
    if (holder !== '' && holder === (await nameOf(pid))) {
      throw new Error(`process ${pid} uses it; stop that one or choose another folder with CONGDAN_DATA`);
    }
    await rm(file, { force: true });
  }
}

/**
 * A living process by its id and its start time: a restarted container gives its processes the same ids again, and the
 * id alone would lock it out for good. Start time is field 22 of /proc/<pid>/stat (proc(5)); where there is no /proc,
 * the id has to do. null: no such process.
 */
async function nameOf(pid: number): Promise<string | null> {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null;
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The program's name stands in brackets and may hold spaces: count the fields after it.
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return started === undefined ? String(pid) : `${pid} ${started}`;
}
