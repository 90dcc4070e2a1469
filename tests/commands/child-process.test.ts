import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChildFailed, startChild, type ChildOptions } from '../../commands/child-process.ts';
import { kill, temporaryFolder } from '../end-to-end/command.ts';

let folder: ReturnType<typeof temporaryFolder>;
let stop: AbortController;
beforeEach(() => {
  folder = temporaryFolder();
  stop = new AbortController();
});
afterEach(() => folder[Symbol.asyncDispose]());

const sayAndStay = 'console.log(`ready ${process.pid}`); setInterval(() => {}, 60_000)';

function program(script: string, more: Partial<ChildOptions> = {}): ChildOptions {
  return {
    command: process.execPath,
    args: ['-e', script],
    logFile: join(folder.path, 'log'),
    ready: /^ready (\d+)$/,
    abort: stop.signal,
    ...more,
  };
}

/** One that ended and that nobody asked for its exit code (a zombie) is not alive. */
const lives = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe('a child process', () => {
  test('is there when it says so, and gone when stopped', async () => {
    const child = await startChild('It', program(sayAndStay));
    const pid = Number(child.said());
    expect(lives(pid)).toBe(true);
    await child.stop();
    expect(lives(pid)).toBe(false);
  });

  test('is ended even when it does not heed the polite signal, with what it started', async () => {
    const script = `
      const { pid } = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 60_000)']);
      process.on('SIGTERM', () => {});
      console.log('ready ' + pid);
      setInterval(() => {}, 60_000)`;
    const child = await startChild('It', program(script));
    await child.stop(50);
    await vi.waitFor(() => expect(lives(Number(child.said()))).toBe(false));
  });

  test('is started again when killed, and says anew where it is', async () => {
    const child = await startChild('It', program(sayAndStay, { restarts: 5 }));
    const first = child.said();
    kill(Number(first));
    await vi.waitFor(() => expect(child.said()).not.toBe(first), { timeout: 20_000 });
    expect(lives(Number(child.said()))).toBe(true);
    await child.stop();
    expect(lives(Number(child.said()))).toBe(false);
  });

  test('is lost when it keeps ending', async () => {
    const child = await startChild('It', program('console.log(`ready ${process.pid}`)', { restarts: 2 }));
    expect((await child.lost).message).toBe(`It is lost: it ended by itself; its log is ${join(folder.path, 'log')}.`);
  });

  test('that cannot be started is told with its last words and exit code', async () => {
    const failed = await startChild('It', program('console.error("No coal."); process.exit(2)')).catch(
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(ChildFailed);
    expect(failed).toMatchObject({ message: 'No coal.', code: 2 });
    await expect(startChild('It', program('', { command: '/nowhere/it' }))).rejects.toThrow(
      'It could not be started: spawn /nowhere/it ENOENT.',
    );
  });

  test('that is not ready in time is ended', async () => {
    await expect(startChild('It', program('setInterval(() => {}, 60_000)', { readyMs: 50 }))).rejects.toThrow(
      'It did not get ready within 0.05 s; its log is',
    );
  });

  test('is given up when the user stops while it starts', async () => {
    const started = startChild('It', program('setInterval(() => {}, 60_000)'));
    stop.abort(new Error('Stopped by the user.'));
    await expect(started).rejects.toThrow('Stopped by the user.');
    await expect(startChild('It', program(sayAndStay))).rejects.toThrow('Stopped by the user.');
  });
});
