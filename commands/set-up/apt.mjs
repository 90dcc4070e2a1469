/** Installing packages of Debian, Ubuntu and their relatives. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { onPath, runProgram } from './run-program.mjs';

const limitMs = 10 * 60_000;
// A mirror that does not answer, or another apt at work, is a problem to report soon.
const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60'];

/** Whether apt-get is here and this user may install with it, without being asked for a password. */
export function mayInstallWithApt() {
  if (onPath('apt-get') === null) return false;
  return isRoot() || (onPath('sudo') !== null && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0);
}

/**
 * @param {readonly string[]} packages
 * @param {(sentence: string) => void} say
 * @returns {Promise<string | null>} null when all are installed, else what went wrong
 */
export async function installWithApt(packages, say) {
  const doing = `Installing ${packages.join(', ')} with apt-get`;
  say(doing);
  const apt = (args) =>
    isRoot()
      ? runProgram('apt-get', args, { doing, limitMs, say, env: { DEBIAN_FRONTEND: 'noninteractive' } })
      : runProgram('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], { doing, limitMs, say });
  // Lists of a fresh machine are empty or old. Where they cannot be fetched, the install may still find its packages.
  await apt(['update', '-q', ...patience]);
  return apt(['install', '-q', '-y', '--no-install-recommends', ...patience, ...packages]);
}

/** Whether this is Debian itself: its relatives name and build some packages differently. */
export function isDebian() {
  try {
    return /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @returns {readonly string[]} `packages` where there is apt-get, none elsewhere */
export function aptPackages(...packages) {
  return onPath('apt-get') === null ? [] : packages;
}

/** @param {string} command  as a person types it who may not be root */
export function withSudo(command) {
  return isRoot() ? command : `sudo ${command}`;
}

function isRoot() {
  return process.getuid?.() === 0;
}
