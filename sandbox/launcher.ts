/**
 * How a process is started so that it finds the machine of a citizen who is worse off: in a mount namespace of its own
 * (unshare(1)), in which another resolver is configured or a disk is full. Everything else on the machine is untouched.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Country } from './country.ts';
import type { Fault } from './faults/fault.ts';

/** One page: a file can be begun there, and not finished. */
const smallDisk = 'size=4k';

/** @returns what is to stand before the command; nothing where the machine is well */
export async function launcher(
  { resolvers }: Pick<Country, 'resolvers'>,
  faults: readonly Pick<Fault, 'machine'>[],
  folder: string,
): Promise<readonly string[]> {
  const mounts: string[] = [];
  const files: string[] = [];
  if (resolvers) {
    const file = resolve(folder, 'resolv.conf');
    await writeFile(file, `nameserver ${resolvers.access.address}\noptions timeout:2 attempts:1\n`);
    files.push(file);
    mounts.push('mount --bind "$0" /etc/resolv.conf');
  }
  if (faults.some(({ machine }) => machine === 'disk-space'))
    mounts.push(`mkdir -p "$CONGDAN_DATA/runs" && mount -t tmpfs -o ${smallDisk} tmpfs "$CONGDAN_DATA/runs"`);
  if (mounts.length === 0) return [];
  // Who is not root becomes it in a user namespace, where the system allows that.
  const isolated = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-rm'];
  return [...isolated, 'sh', '-c', [...mounts, 'exec "$@"'].join(' && '), files[0] ?? 'sh'];
}
