/**
 * How a process is started so that it finds the machine of a citizen who is worse off: in a mount namespace of its own
 * (unshare(1)), in which another resolver is configured, a disk is full or memory is short. Everything else on the
 * machine is untouched.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Country } from './country.ts';
import type { Fault } from './faults/fault.ts';

/** One page: a file can be begun there, and not finished. */
const smallDisk = 'size=4k';
/** What other programs leave of the memory, KiB: Linux itself runs on with it, a browser does not. */
const memoryLeft = 60_000;

/** @returns what is to stand before the command; nothing where the machine is well */
export async function launcher(
  { resolvers }: Pick<Country, 'resolvers'>,
  faults: readonly Pick<Fault, 'machine'>[],
  folder: string,
): Promise<readonly string[]> {
  const mounts: string[] = [];
  const files: string[] = [];
  /** Puts a file of ours in the place of one of the machine's. */
  const replace = async (machines: string, content: string): Promise<void> => {
    const file = resolve(folder, basename(machines));
    await writeFile(file, content);
    files.push(file);
    mounts.push(`mount --bind "$${files.length}" ${machines}`);
  };
  if (resolvers)
    await replace('/etc/resolv.conf', `nameserver ${resolvers.access.address}\noptions timeout:2 attempts:1\n`);
  if (faults.some(({ machine }) => machine === 'memory'))
    await replace(
      '/proc/meminfo',
      (await readFile('/proc/meminfo', 'utf8')).replaceAll(/^(MemFree|MemAvailable): +\d+/gm, `$1: ${memoryLeft}`),
    );
  if (faults.some(({ machine }) => machine === 'disk-space'))
    mounts.push(`mkdir -p "$CONGDAN_DATA/runs" && mount -t tmpfs -o ${smallDisk} tmpfs "$CONGDAN_DATA/runs"`);
  if (mounts.length === 0) return [];
  // Who is not root becomes it in a user namespace, where the system allows that.
  const isolated = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-rm'];
  return [...isolated, 'sh', '-c', [...mounts, `shift ${files.length}`, 'exec "$@"'].join(' && '), 'sh', ...files];
}
