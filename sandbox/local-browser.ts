/**
 * Finds the browser at the other end of a connection on this machine (Linux): the socket's inode from /proc/net/tcp,
 * its holder from /proc/<pid>/fd, and from there up to the browser's first process.
 */
import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Socket } from 'node:net';

/** Process id, or null when the other end is no Chromium of this machine. */
export async function browserBehind({ remotePort, localPort }: Socket): Promise<number | null> {
  const inode = remotePort && localPort ? await inodeOf(remotePort, localPort) : null;
  const holder = inode === null ? null : await holderOf(inode);
  if (holder === null || !(await isBrowser(holder))) return null;
  let top = holder;
  for (let parent = await parentOf(top); parent > 1 && (await isBrowser(parent)); parent = await parentOf(top))
    top = parent;
  return top;
}

/** The process that started a browser: the monitor's worker, perhaps through a script, as Debian's command is. */
export async function starterOf(browser: number): Promise<number> {
  let starter = await parentOf(browser);
  while (/^(da|ba)?sh$/.test(await programOf(starter))) starter = await parentOf(starter);
  return starter;
}

/** Processes of this program that were started by whoever started the given one. */
export async function besides(pid: number, program: RegExp): Promise<readonly number[]> {
  const parent = await parentOf(pid);
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (
      /^\d+$/.test(entry) &&
      (await parentOf(Number(entry))) === parent &&
      program.test(await programOf(Number(entry)))
    )
      found.push(Number(entry));
  }
  return found;
}

/** The processes in which a browser's pages live. */
export async function tabsOf(browser: number): Promise<readonly number[]> {
  const tabs: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const line = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    if (line.includes('--type=renderer') && (await isBelow(Number(entry), browser))) tabs.push(Number(entry));
  }
  return tabs;
}

async function isBelow(pid: number, ancestor: number): Promise<boolean> {
  for (let at = pid; at > 1; at = await parentOf(at)) if (at === ancestor) return true;
  return false;
}

const hexPort = (port: number) => port.toString(16).toUpperCase().padStart(4, '0');

async function inodeOf(near: number, far: number): Promise<string | null> {
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const lines = (await readFile(table, 'utf8').catch(() => '')).split('\n').slice(1);
    for (const line of lines) {
      const [, local = '', remote = '', , , , , , , inode] = line.trim().split(/\s+/);
      if (local.endsWith(`:${hexPort(near)}`) && remote.endsWith(`:${hexPort(far)}`) && inode !== '0')
        return inode ?? null;
    }
  }
  return null;
}

async function holderOf(inode: string): Promise<number | null> {
  const processes = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  for (const pid of processes) {
    const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const descriptor of descriptors) {
      const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '');
      if (target === `socket:[${inode}]`) return Number(pid);
    }
  }
  return null;
}

async function isBrowser(pid: number): Promise<boolean> {
  return /chrom|headless[-_]shell/i.test(await programOf(pid));
}

async function programOf(pid: number): Promise<string> {
  return basename(await readlink(`/proc/${pid}/exe`).catch(() => ''));
}

async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}
