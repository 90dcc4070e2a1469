/** A process of ours under supervision: its output in a file, its first words awaited, ended with its whole group. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where everything it prints is kept. */
  readonly logFile: string;
  /** The line of its output by which it says that it is ready; its first group is handed on. */
  readonly ready: RegExp;
  readonly readyMs?: number;
  /** Started again when it ends by itself, at most this often within a minute. */
  readonly restarts?: number;
  /** Given up while it is not ready yet; one that is ready is ended with `stop`. */
  readonly abort: AbortSignal;
}

export interface Child {
  readonly name: string;
  /** What the ready line said when it was started last. */
  said(): string;
  /** Resolves when it has ended by itself and may not, or can not, be started again. */
  readonly lost: Promise<ChildFailed>;
  stop(deadlineMs?: number): Promise<void>;
}

/** The process could not be started; `code` is what it ended with. */
export class ChildFailed extends Error {
  readonly code: number | null;
  constructor(message: string, code: number | null) {
    super(message);
    this.name = 'ChildFailed';
    this.code = code;
  }
}

/** Whatever way this process ends, none of its children is left behind. */
const living = new Set<ChildProcess>();
process.once('exit', () => {
  for (const { pid } of living) signalGroup(pid, 'SIGKILL');
});

export async function startChild(name: string, options: ChildOptions): Promise<Child> {
  let process = await launch(name, options);
  let stopping = false;
  const lost = Promise.withResolvers<ChildFailed>();
  const restarts: number[] = [];

  const isStopping = (): boolean => stopping;

  async function startAgain(): Promise<void> {
    let reason = 'it ended by itself';
    while (!isStopping()) {
      while (restarts[0] !== undefined && Date.now() - restarts[0] > 60_000) restarts.shift();
      if (restarts.length >= (options.restarts ?? 0)) {
        lost.resolve(new ChildFailed(`${name} is lost: ${reason}; its log is ${options.logFile}.`, null));
        return;
      }
      // A little longer each time: what it needs may be just coming back itself.
      await wait(restarts.push(Date.now()) * 250);
      if (isStopping()) return;
      try {
        process = await launch(name, options);
        if (isStopping()) await end(process.child, 2_000);
        else watch();
        return;
      } catch (error) {
        reason = (error as Error).message;
      }
    }
  }
  function watch(): void {
    process.child.once('exit', () => void startAgain());
    // It may have ended between its first words and now.
    if (process.child.exitCode !== null || process.child.signalCode !== null) void startAgain();
  }
  watch();
  return {
    name,
    lost: lost.promise,
    said: () => process.said,
    stop: async (deadlineMs = 10_000) => {
      stopping = true;
      await end(process.child, deadlineMs);
    },
  };
}

async function launch(name: string, options: ChildOptions): Promise<{ child: ChildProcess; said: string }> {
  options.abort.throwIfAborted();
  const child = spawn(options.command, options.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
    // A group of its own: Ctrl-C reaches only us, and we end the others in order.
    detached: true,
  });
  living.add(child);
  child.once('exit', () => living.delete(child));
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const last: string[] = [];
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  const timer = setTimeout(() => {
    void end(child, 1_000);
    reject(
      new ChildFailed(
        `${name} did not get ready within ${(options.readyMs ?? 30_000) / 1_000} s; its log is ${options.logFile}.`,
        null,
      ),
    );
  }, options.readyMs ?? 30_000);
  const giveUp = (): void => {
    void end(child, 2_000);
    reject(options.abort.reason as Error);
  };
  options.abort.addEventListener('abort', giveUp, { once: true });
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false });
    createInterface({ input: stream }).on('line', (line) => {
      if (last.push(line) > 20) last.shift();
      const match = options.ready.exec(line);
      if (match) resolve(match[1] ?? '');
    });
  }
  child.once('error', (error) => reject(new ChildFailed(`${name} could not be started: ${error.message}.`, null)));
  child.once('close', (code) =>
    reject(
      new ChildFailed(
        last
          .filter((line) => line.trim() !== '' && !line.startsWith('{'))
          .slice(-12)
          .join('\n') || `${name} ended with code ${code}.`,
        code,
      ),
    ),
  );
  try {
    return { child, said: await ready };
  } finally {
    clearTimeout(timer);
    options.abort.removeEventListener('abort', giveUp);
  }
}

/** Ends the process and whatever it started: politely, and after the deadline at once. */
async function end(child: ChildProcess, deadlineMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), deadlineMs);
  await gone;
  clearTimeout(timer);
  signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
