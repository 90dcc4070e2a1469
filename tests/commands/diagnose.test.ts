import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../end-to-end/command.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { removeFolder, startTestApp } from '../fixtures/test-app.ts';

const diagnose = (...args: readonly string[]) => runCommand(['diagnose', ...args], null);
const usage =
  'Give one file: npm run -s diagnose -- <signals.json>, or a time: npm run -s diagnose -- --since 7d [--diff] [--api <address>]';

describe('diagnose', () => {
  test('prints the diagnosis of a stored run', async () => {
    const run = 'tests/fixtures/runs/undeclared-field';
    const { exitCode, stdout, stderr } = await diagnose(`${run}/signals.json`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ cause: 'complexity', detail: 'undeclared-field' });
  });

  test('prints a monitor fault apart from any diagnosis', async () => {
    const { exitCode, stdout } = await diagnose('tests/fixtures/runs/browser-killed/signals.json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      monitorFault: { kind: 'browser-crashed', reason: expect.any(String) },
    });
  });

  test.each([
    [[], usage],
    [['a.json', '--since', '7d'], usage],
    [['--diff'], usage],
    [['--since', 'yesterday'], '--since must be a time like 12h, 7d or 2w, not "yesterday".'],
    [
      ['--since', '7d', '--api', 'http://127.0.0.1:2'],
      'http://127.0.0.1:2 cannot be reached (ECONNREFUSED): start it with `npm start`, or give another address with --api.',
    ],
    [['a.json', 'b.json'], usage],
    [
      ['/nowhere/signals.json'],
      '/nowhere/signals.json cannot be read (ENOENT): give the signals.json of a run, as its record names it.',
    ],
    [['tests'], 'tests cannot be read (EISDIR): give the signals.json of a run, as its record names it.'],
    [
      ['tests/fixtures/profiles/cut-off.json'],
      'tests/fixtures/profiles/cut-off.json is not whole JSON, it may have been cut short: fetch it again.',
    ],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await diagnose(...args)).toEqual({ exitCode: 2, stdout: '', stderr: `${sentence}\n` });
  });

  test('says what is wrong in a file that holds something else', async () => {
    const file = 'tests/fixtures/profiles/agreed.json';
    expect(JSON.parse(await readFile(file, 'utf8'))).toBeDefined();
    const { exitCode, stdout, stderr } = await diagnose(file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(
      /^tests\/fixtures\/profiles\/agreed\.json does not hold the signals of a run: .*run: .*\.\n$/,
    );
  });
});

describe('diagnose --since', () => {
  test('names the runs whose verdict the rules of today alter, and those that nobody can judge any more', async () => {
    const app = await startTestApp();
    try {
      const startedAt = new Date().toISOString();
      const keep = async (runId: string, signals: string | null, detail: string): Promise<void> => {
        const record = runRecord({ runId, startedAt, outcome: 'failed', cause: 'complexity', detail, signals });
        await app.recorder.record(runId, { record });
      };
      const fixture = 'tests/fixtures/runs/undeclared-field/signals.json';
      await cp(fixture, join(app.artifactFolder, 'signals.json'));
      await writeFile(join(app.artifactFolder, 'cut-off.json'), '{"version":1');
      await keep('alike', 'signals.json', 'undeclared-field');
      await keep('altered', 'signals.json', 'unclear-error');
      await keep('lost', null, 'unclear-error');
      await keep('cut-off', 'cut-off.json', 'unclear-error');
      const { exitCode, stdout, stderr } = await diagnose('--since', '1h', '--diff', '--api', app.url);
      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 0,
        stdout: 'altered  complexity/unclear-error -> complexity/undeclared-field\n',
        stderr: '2 judged again: 1 as before, 1 otherwise; 2 without readable signals\n',
      });
      const all = await diagnose('--since', '1h', '--api', app.url);
      expect(all.stdout.split('\n')).toContain('alike  complexity/undeclared-field');
    } finally {
      await app.close();
      await removeFolder(app.folder);
    }
  });

  test('says what it needs where the api lets nobody in', async () => {
    const app = await startTestApp({ access: { signIn: 'required' } });
    try {
      const { exitCode, stderr } = await diagnose('--since', '1h', '--api', app.url);
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: `${app.url} answered /api/v1/runs with 401: set CONGDAN_TOKEN to a token that may read runs and evidence.\n`,
      });
    } finally {
      await app.close();
      await removeFolder(app.folder);
    }
  });
});
