/**
 * A machine of each worker's own, as far as names, memory and disk go: a mount namespace (unshare(1)) in which another resolver is
 * configured, `/proc/meminfo` is a file that a test may write, and the worker's files lie on a small disk. What breaks there breaks nowhere else.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openResolver } from '../../sandbox/name-service/resolver.ts';

export interface OwnMachines {
  /** What stands before a worker's command. */
  readonly launcher: readonly string[];
  /** Where its files go, a disk of its own. */
  readonly disk: string;
  /** Whether its resolver knows any name; without, it answers SERVFAIL, as one does whose own line is dead. */
  names(there: boolean): void;
  /** Whether its kernel says that there is memory left. */
  memory(there: boolean): void;
  /** Fills the disk of one worker to the last byte, or makes room again. */
  space(pid: number, there: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Of this process alone, on the loopback network: two suites may run at once. */
const resolverAddress = `127.53.${(process.pid >> 8) % 256}.${process.pid % 256}`;
const isolated = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-rm'];

/** null: this system lets nobody have one (no user namespaces, port 53 kept to root). */
export async function ownMachines(folder: string): Promise<OwnMachines | null> {
  const [command = '', ...args] = isolated;
  const mayUnshare = await promisify(execFile)(command, [...args, 'true']).then(() => true, () => false); // prettier-ignore
  let answers = true;
  const resolver = await openResolver(resolverAddress, 53, () => (answers ? 'address' : 'fails')).catch(() => null);
  if (!mayUnshare || resolver === null) {
    await resolver?.close();
    return null;
  }
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const names = join(folder, 'resolv.conf');
  writeFileSync(names, `nameserver ${resolverAddress}\noptions timeout:1 attempts:1\n`);
  const memory = join(folder, 'meminfo');
  const plenty = readFileSync('/proc/meminfo', 'utf8');
  const scarce = plenty.replaceAll(/^(MemFree|MemAvailable): +\d+/gm, '$1: 60000');
  writeFileSync(memory, plenty);
  const mounts = `mount --bind "$1" /etc/resolv.conf && mount --bind "$2" /proc/meminfo && mount -t tmpfs -o size=64m tmpfs "$3"`;
  return {
    launcher: [...isolated, 'sh', '-c', `${mounts} && shift 3 && exec "$@"`, 'sh', names, memory, disk],
    disk,
    names: (there) => void (answers = there),
    memory: (there) => writeFileSync(memory, there ? plenty : scarce),
    async space(pid, there) {
      // A look into the worker's own mounts, proc_pid_root(5).
      const filler = join(`/proc/${pid}/root`, disk, 'filler');
      if (there) return rm(filler, { force: true });
      await writeFile(filler, Buffer.alloc(64 * 2 ** 20)).catch(() => undefined); // written as far as there was room
    },
    stop: () => resolver.close(),
  };
}
