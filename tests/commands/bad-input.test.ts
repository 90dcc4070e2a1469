import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand, temporaryFolder } from '../end-to-end/command.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

const profiles = 'tests/fixtures/profiles';
const portal = ['--portal', 'sandbox-igate-danang'];

/** Refused with these words, exit code 2, and nothing of a run written. */
async function refusal(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const data = join(folder.path, 'data');
  const { exitCode, stdout, stderr } = await runCommand(args, args.includes('--data') ? null : data, env);
  expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 2, stdout: '' });
  expect(globSync('**/{runs/*,*.unfinished,records.json,signals.json}', { cwd: folder.path })).toEqual([]);
  return stderr;
}

describe('what is asked for is not known', () => {
  test.each([
    [
      ['start', '--once', '--service', 'nope'],
      [/^--service "nope" is not known; known are id-number-confirmation, .*\.$/],
    ],
    [
      ['start', '--once', '--device', 'tv', '--network', 'pigeon', '--concurrency', '0', '--workers', 'two'],
      [
        /^--device "tv" is not known; known are desktop, .*\.$/,
        /^--network "pigeon" is not known; known are fibre, .*\.$/,
        /^--workers must be a whole number from 1 to 64, not "two"\.$/,
        /^--concurrency must be a whole number from 1 to 64, not "0"\.$/,
      ],
    ],
    [['start', '--json', 'records.json'], [/^--json goes with --once: .*\.$/]],
    [['start', '--once', '--fault', 'nope', ...portal], [/^Unknown fault nope; known are .*maintenance-page.*\.$/]],
    [
      ['start', '--once', '--portal', 'nope'],
      [/^--portal "nope" is not known; the sandbox has sandbox-igate-danang.*\.$/],
    ],
    [['journey', 'nope'], [/^Service "nope" is not known; known are id-number-confirmation, .*\.$/]],
    [
      ['journey', 'passport', '--device', 'tv', '--network', 'pigeon'],
      [/^--device "tv" is not known; known are .*\.$/, /^--network "pigeon" is not known; known are .*\.$/],
    ],
    [['journey'], [/^Give one service: npm run -s journey -- <service-id> /]],
    [['journey', 'passport', '--portal', 'nope'], [/^--portal "nope" is not known; the sandbox has .*\.$/]],
    [['journey', 'passport', '--fault', 'nope'], [/^Unknown fault nope; known are .*\.$/]],
  ])('%j', async (args, sentences) => {
    const lines = (await refusal(args)).trimEnd().split('\n');
    expect(lines).toEqual(sentences.map((sentence) => expect.stringMatching(sentence) as string));
  });

  test.each([[['start', '--frobnicate']], [['journey', 'passport', '--frobnicate']]])('%j', async (args) => {
    const [first, usage] = (await refusal(args)).split('\n');
    expect(first).toMatch(/^Unknown option '--frobnicate'/);
    expect(usage).toMatch(/^npm (start|run -s journey) -- /);
  });
});

describe('a profile', () => {
  test.each(['start', 'journey'])('with many problems: %s lists all with their place', async (command) => {
    const wanted = command === 'start' ? ['start', '--once'] : ['journey', 'passport'];
    const lines = (await refusal([...wanted, '--portal', `${profiles}/everything-wrong.json`])).trimEnd().split('\n');
    expect(lines[0]).toBe(`Portal profile ${profiles}/everything-wrong.json:`);
    const places = lines.slice(1).map((line) => /^ {2}([^:]+): /.exec(line)?.[1]);
    for (const place of ['id', 'name', 'baseUrl', 'identity.username', 'hosts.payment[0]', 'budget.stageSeconds.login', 'colour']) expect(places).toContain(place); // prettier-ignore
  });

  test('that cannot be read, or is no JSON, is named', async () => {
    expect(await refusal(['journey', 'passport', '--portal', './nowhere.json'])).toBe(
      'Portal profile ./nowhere.json:\n  the file cannot be read: it is not there\n',
    );
    expect(await refusal(['start', '--once', '--portal', `${profiles}/cut-off.json`])).toMatch(
      /^Portal profile .*cut-off\.json:\n {2}the file is not JSON: line 1, column 13: .*\n$/,
    );
  });

  test.each([
    ['start', '--once'],
    ['journey', 'passport'],
  ])('whose secrets are not set: %s names each', async (...args) => {
    const lines = await refusal([...args, '--portal', `${profiles}/agreed.json`], { CONGDAN_USER: 'somebody' });
    const missing = ['CONGDAN_BYPASS', 'CONGDAN_CARD', 'CONGDAN_OTP', 'CONGDAN_PASSWORD'];
    expect(lines.trimEnd().split('\n')).toEqual(
      missing.map(
        (name) =>
          `Portal agreed needs $${name}, which is neither in the environment nor in CONGDAN_SECRETS_FILE: set it.`,
      ),
    );
  });
});

describe('what the system stands on', { timeout: 180_000 }, () => {
  test('Redis cannot be reached', async () => {
    expect(await refusal(['start', '--once', ...portal], { REDIS_URL: 'redis://:secret@127.0.0.1:1' })).toBe(
      'Redis at redis://127.0.0.1:1 cannot be reached (ECONNREFUSED): start it, or set REDIS_URL to the one to use.\n',
    );
  });

  test('the database cannot be reached', async () => {
    const env = { DATABASE_URL: 'postgres://congdan:secret@127.0.0.1:1/congdan' };
    expect(await refusal(['start', '--once', ...portal], env)).toBe(
      'Cannot use the database postgres://congdan@127.0.0.1:1/congdan: nothing listens there; start PostgreSQL or correct DATABASE_URL.\n',
    );
  });

  test('the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    try {
      expect(await refusal(['start', ...portal], { PORT: String(port) })).toBe(
        `Port ${port} of 127.0.0.1 is taken by another program: stop it, or choose another with PORT.\n`,
      );
    } finally {
      server.close();
    }
  });

  test.each([
    ['start', '--once'],
    ['journey', 'passport'],
  ])('a file stands where the data folder should be: %s', async (...args) => {
    const file = join(folder.path, 'file');
    await writeFile(file, 'mine');
    expect(await refusal([...args, '--data', file])).toBe(
      `The data folder ${file} cannot be used: a file stands in its way; name another with --data.\n`,
    );
  });

  test('the records could not be written', async () => {
    const file = join(folder.path, 'nowhere', 'records.json');
    expect(await refusal(['start', '--once', '--json', file])).toBe(
      `--json ${file} cannot be written: its folder ${join(folder.path, 'nowhere')} cannot be written to (ENOENT).\n`,
    );
    expect(existsSync(join(folder.path, 'data'))).toBe(false);
  });

  test('the disk is full', async ({ skip }) => {
    const disk = join(folder.path, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      skip('a small disk can only be mounted by root');
    }
    try {
      for (const args of [
        ['start', '--once'],
        ['journey', 'passport'],
      ])
        // prettier-ignore
        expect(await refusal([...args, '--data', disk])).toMatch(
          /^The disk of the data folder .* is full \(\d MiB free, at least 100 are needed\): free some space, or name another folder with --data\.\n$/,
        );
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});
