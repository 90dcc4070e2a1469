import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const progressEveryMs = 15_000;

/**
 * Runs a program that may take long: its output is kept for the case that it fails, and a line every so often says
 * that it still works.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ doing: string, limitMs: number, say: (sentence: string) => void, env?: Record<string, string> }} how
 *   `doing`: what it does, as in "Installing redis-server"
 * @returns {Promise<string | null>} null when it succeeded, else what failed, and the first and last lines it printed
 */
export function runProgram(program, args, { doing, limitMs, say, env = {} }) {
  const command = [program, ...args].join(' ');
  const startedMs = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    let outOfTime = false;
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const progress = setInterval(
      () => say(`… ${doing}, ${Math.round((Date.now() - startedMs) / 1000)} s so far`),
      progressEveryMs,
    );
    const limit = setTimeout(() => {
      outOfTime = true;
      child.kill();
    }, limitMs);
    const done = (reason) => {
      clearInterval(progress);
      clearTimeout(limit);
      if (reason === null) return resolve(null);
      const lines = Buffer.concat(output)
        .toString()
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== '');
      // Some programs say the reason first and then much advice, others the reason last.
      const told = lines.length > 12 ? [...lines.slice(0, 6), '…', ...lines.slice(-6)] : lines;
      resolve([`\`${command}\` ${reason}.`, ...told].join('\n  '));
    };
    child.on('error', (error) => done(`could not be started (${error.message})`));
    child.on('close', (code, signal) => {
      if (code === 0) done(null);
      else if (outOfTime) done(`did not end within ${limitMs / 60_000} minutes and was stopped`);
      else done(`failed (${code === null ? signal : `exit code ${code}`})`);
    });
  });
}

/**
 * @param {string} program
 * @returns {string | null} where it is on PATH
 */
export function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
