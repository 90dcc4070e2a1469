import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../end-to-end/command.ts';

const diagnose = (...args: readonly string[]) => runCommand(['diagnose', ...args], null);

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
    [[], 'Give one file: npm run -s diagnose -- <signals.json>'],
    [['a.json', 'b.json'], 'Give one file: npm run -s diagnose -- <signals.json>'],
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
