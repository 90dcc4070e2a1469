/**
 * A home folder in which a Chromium of this machine finds our authority: on Linux it trusts what stands in
 * `$HOME/.pki/nssdb` (https://chromium.googlesource.com/chromium/src/+/main/docs/linux/cert_management.md), and checks
 * everything else about a certificate as ever.
 */
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** @param rootFile PEM of the authority's root */
export async function makeTrustingHome(home: string, rootFile: string): Promise<void> {
  const store = join(home, '.pki', 'nssdb');
  await rm(store, { recursive: true, force: true });
  await mkdir(store, { recursive: true });
  try {
    await run('certutil', ['-d', `sql:${store}`, '-N', '--empty-password']);
    await run('certutil', ['-d', `sql:${store}`, '-A', '-n', 'sandbox', '-t', 'C,,', '-i', rootFile]);
  } catch (error) {
    throw new Error(
      `A fault with certificates needs certutil to tell the browser whom to trust (${(error as Error).message}): apt-get install libnss3-tools.`,
      { cause: error },
    );
  }
}
