import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let programs: string;

beforeEach(async () => {
  programs = await mkdtemp(join(tmpdir(), 'congdan-programs-'));
  // What npm's own start script needs of a PATH; everything else is put there by the test.
  await symlink(process.execPath, join(programs, 'node'));
  await symlink('/bin/sh', join(programs, 'sh'));
  await program('fc-list', 'echo DejaVu Sans');
});

afterEach(() => rm(programs, { recursive: true }));

async function program(name: string, script: string): Promise<void> {
  await writeFile(join(programs, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(programs, name), 0o755);
}

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs set-up on a machine that has only the programs of this test. */
function setUp(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['commands/set-up.mjs', ...args],
      { env: { PATH: programs, HOME: programs, CHROMIUM_PATH: process.execPath, ...env } },
      (_error, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

describe('set-up', () => {
  test('says nothing when all is there', async () => {
    await program('redis-server', 'exit 0');
    expect(await setUp()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('needs no redis-server when REDIS_URL names a Redis', async () => {
    expect(await setUp([], { REDIS_URL: 'redis://127.0.0.1:6379' })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('names what is missing in one line each where it cannot install', async () => {
    await program('fc-list', 'exit 0');
    const { exitCode, stdout, stderr } = await setUp();
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'Redis is missing: put a redis-server (7 or newer is best) on PATH, or set REDIS_URL to one that runs already.',
      'A font with Vietnamese letters is missing: install fontconfig and the Noto or DejaVu fonts, so that `fc-list :lang=vi` prints some.',
    ]);
  });

  test('names a CHROMIUM_PATH that leads nowhere', async () => {
    await program('redis-server', 'exit 0');
    const { exitCode, stderr } = await setUp([], { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'A headless Chromium is missing: CHROMIUM_PATH is /nowhere/chromium, where no program is; correct or unset it.\n',
    );
  });

  test('gives the command to type where apt-get may not be used', async () => {
    await program('apt-get', 'exit 100');
    const { exitCode, stderr } = await setUp();
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^Redis is missing: run `(sudo )?apt-get install redis-server`, or put a redis-server/m);
  });

  test('installs all that is missing in one go, after saying so', async () => {
    const log = join(programs, 'apt.log');
    await program('redis-server.new', 'exit 0');
    await program('sudo', 'shift; exec /usr/bin/env "$@"');
    await program(
      'apt-get',
      `echo "$*" >> ${log}; [ "$1" = update ] || /bin/mv ${programs}/redis-server.new ${programs}/redis-server`,
    );
    expect(await setUp()).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Installing redis-server with apt-get\nAll that congdan needs is there now.\n',
    });
    const calls = (await readFile(log, 'utf8')).trim().split('\n');
    expect(calls).toHaveLength(2);
    expect(calls[0]).toMatch(/^update /);
    expect(calls[1]).toMatch(/^install .*-y .*--no-install-recommends .*redis-server$/);
  });

  test('shows why an installation failed', async () => {
    await program('sudo', 'shift; exec /usr/bin/env "$@"');
    await program('apt-get', 'echo "E: Unable to locate package $6"; exit 100');
    const { exitCode, stderr } = await setUp();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('failed (exit code 100).\n  E: Unable to locate package');
  });

  test('refuses an argument it does not know', async () => {
    const { exitCode, stderr } = await setUp(['--for-fun']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe('set-up does not know "--for-fun"; it takes --for-tests or --for-checks.\n');
  });
});
