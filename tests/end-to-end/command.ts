/** The project's commands as a person runs them: processes of their own, with what they print and what they leave behind. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LiveProcess {
  readonly pid: number;
  readonly command: string;
}

export interface RunningCommand extends AsyncDisposable {
  readonly ended: Promise<Outcome>;
  stdout(): string;
  signal(name: NodeJS.Signals): void;
  /** Every living process that the command started, directly or not. */
  processes(): Promise<readonly LiveProcess[]>;
  /** Waits for a process whose command line matches. */
  process(pattern: RegExp): Promise<LiveProcess>;
}

/** What a machine may have set that would change what is tested. */
const unset = ['PORT', 'REDIS_URL', 'DATABASE_URL', 'CONGDAN_NEUTRAL_URLS', 'CONGDAN_DATA', 'CONGDAN_SECRETS_FILE'];
/** A test's own patience: far above what a busy machine needs. */
export const patience = { timeout: 120_000, interval: 100 };

/** A folder of a test's own; gone when disposed of. */
export function temporaryFolder(): { readonly path: string } & AsyncDisposable {
  const path = mkdtempSync(join(tmpdir(), 'congdan-command-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Starts `commands/<args[0]>.ts`.
 * @param folder data folder; handed on with `--data` unless the arguments have one
 */
export function startCommand(
  args: readonly string[],
  folder: string | null,
  env: Readonly<Record<string, string>> = {},
): RunningCommand {
  const mark = `CONGDAN_TEST_MARK=${randomUUID()}`;
  const [name = '', ...rest] = args;
  const inherited = Object.entries(process.env).filter(([variable]) => !unset.includes(variable));
  const child = spawn(
    'node_modules/.bin/node',
    [`commands/${name}.ts`, ...rest, ...(folder === null ? [] : ['--data', folder])],
    { env: { ...Object.fromEntries(inherited), ...env, [mark.split('=')[0] ?? '']: mark.split('=')[1] } },
  );
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject).once('close', (exitCode) => resolve({ exitCode, ...printed }));
  });
  const processes = () => markedProcesses(mark, folder);
  return {
    ended,
    stdout: () => printed.stdout,
    signal: (signal) => void child.kill(signal),
    processes,
    process: (pattern) =>
      vi.waitUntil(async () => {
        if (child.exitCode !== null) throw new Error(`ended before ${pattern.source} was there: ${printed.stderr}`);
        return (await processes()).find(({ command }) => pattern.test(command));
      }, patience),
    [Symbol.asyncDispose]: async () => {
      for (const { pid } of await processes()) kill(pid);
      await ended;
    },
  };
}

/** Runs a command to its end, and sees to it that it left nothing running. */
export async function runCommand(...given: Parameters<typeof startCommand>): Promise<Outcome> {
  await using command = startCommand(...given);
  const outcome = await command.ended;
  await nothingLeft(command);
  return outcome;
}

export async function nothingLeft(command: RunningCommand): Promise<void> {
  await vi.waitFor(async () => expect(await command.processes()).toEqual([]), { timeout: 10_000, interval: 50 });
}

export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * A command's processes are known by the mark in their environment, which each hands on to those that it starts, or by
 * working in its data folder: Redis writes its title over its environment.
 */
async function markedProcesses(mark: string, folder: string | null): Promise<readonly LiveProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [environment, line, cwd] = await Promise.all([
        readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
        readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
        readlink(`/proc/${pid}/cwd`).catch(() => ''),
      ]);
      const its = environment.split('\0').includes(mark) || (folder !== null && cwd.startsWith(`${folder}/`));
      return its ? [{ pid: Number(pid), command: line.replaceAll('\0', ' ').trim() }] : [];
    }),
  );
  return found.flat();
}
