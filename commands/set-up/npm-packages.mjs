/** The npm packages of the lockfile, the pinned Node among them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runProgram } from './run-program.mjs';

const pinnedNode = 'node_modules/.bin/node';

/**
 * @param {(sentence: string) => void} say
 * @returns {Promise<string | null>} null when all packages are there and the pinned Node runs, else what is wrong
 */
export async function npmPackages(say) {
  if (agreeWithLockfile() && pinnedNodeRuns()) return null;
  const doing = 'Installing the npm packages of package-lock.json';
  say(doing);
  // Not `npm ci`: it refuses a lockfile without the optional packages of other systems, and some registries have not all.
  const problem = await runProgram(
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      doing,
      limitMs: 15 * 60_000,
      say,
    },
  );
  if (problem !== null) return problem;
  if (pinnedNodeRuns()) return null;
  return `The pinned Node (${pinnedNode}) does not run on this machine: it needs Linux with glibc 2.28 or newer, on x64 or arm64, and npm must be allowed to run install scripts.`;
}

/** Compares the lockfile with npm's own record of what it installed last, so that a developer's `npm install` counts too. */
function agreeWithLockfile() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are those of other processors and systems.
    return found === undefined ? optional === true : found.version === version;
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | null} by folder; null: no such file */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return null;
  }
}

function pinnedNodeRuns() {
  return spawnSync(pinnedNode, ['--version'], { stdio: 'ignore' }).status === 0;
}
