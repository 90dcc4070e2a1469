import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peersFolder } from './ways.ts';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Installs what congdan is measured against, where it is not there as the lockfile says; the browser is congdan's. */
export function installPeers(): void {
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => read(join(peersFolder, file))); // prettier-ignore
  const missing = Object.entries(wanted?.packages ?? {}).some(([path, { version, optional }]) => path !== '' && !optional && there?.packages[path]?.version !== version); // prettier-ignore
  if (!missing) return;
  process.stderr.write('Installing the peers of bench/peers/package-lock.json\n');
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function read(file: string): Lockfile | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Lockfile) : null;
}
