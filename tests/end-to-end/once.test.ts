import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRecordSchema, type RunRecord } from '../../diagnosis/run-record.ts';
import { nothingLeft, runCommand, startCommand, temporaryFolder, type Outcome } from './command.ts';

const services = ['temporary-absence', 'traffic-fine', 'electricity-contract'];

describe('start --once', () => {
  const folder = temporaryFolder();
  const json = join(folder.path, 'records.json');
  const seen = new Set<string>();
  let outcome: Outcome;
  let written: { readonly startedAt: string; readonly finishedAt: string; readonly runs: readonly RunRecord[] };

  beforeAll(async () => {
    const chosen = services.flatMap((service) => ['--service', service]);
    await using command = startCommand(
      ['start', '--once', '--portal', 'sandbox-igate-danang', ...chosen, '--json', json],
      join(folder.path, 'data'),
    );
    for (const part of [/redis-server/, /sandbox\/main/, /api\/main/, /worker\/main/, /chrom/]) {
      await command.process(part);
      seen.add(part.source);
    }
    outcome = await command.ended;
    await nothingLeft(command);
    written = JSON.parse(await readFile(json, 'utf8').catch(() => '{}')) as typeof written;
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test('ends with 0, a row for each service, and the totals', () => {
    expect(outcome, outcome.stdout + outcome.stderr).toMatchObject({ exitCode: 0 });
    for (const service of services) {
      expect(outcome.stdout).toMatch(new RegExp(`${service} +│ ok +│ - +│ - +│ [\\d.]+ s`));
      expect(outcome.stdout).toMatch(new RegExp(`^\\d/3 ${service} at sandbox-igate-danang: ok, `, 'm'));
    }
    expect(outcome.stdout).toMatch(/^3 of 3 succeeded in \d+ s$/m);
  });

  test('all parts ran, and none of them is left', () => {
    expect(seen.size).toBe(5);
  });

  test('writes records that have every entry and no other', () => {
    expect(Object.keys(written)).toEqual(['startedAt', 'finishedAt', 'runs']);
    expect(Date.parse(written.startedAt)).toBeLessThan(Date.parse(written.finishedAt));
    expect(written.runs.map(({ service }) => service)).toEqual(services);
    for (const record of written.runs) {
      // The schema drops what it does not know.
      expect(runRecordSchema.parse(record)).toEqual(record);
      expect(record).toMatchObject({
        portal: 'sandbox-igate-danang',
        province: '48',
        device: 'desktop',
        network: 'fibre',
        attempt: 1,
        outcome: 'ok',
        failedStage: null,
        failedStep: null,
        diagnosis: null,
        monitorFault: null,
        confirmations: [],
        artifacts: { trace: null, signals: expect.stringMatching(/signals\.json$/) },
      });
      expect(record.stages.map(({ stage }) => stage)).toEqual(['login', 'form', 'payment', 'tracking']);
      expect(record.effort.screens).toBeGreaterThan(2);
    }
    const codes = written.runs.map(({ fileCode }) => fileCode);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => code !== null && code.length > 8)).toBe(true);
  });

  test('leaves signals that can be judged again, but not when they are cut short', async () => {
    const { signals } = written.runs[0]?.artifacts ?? {};
    expect(await runCommand(['diagnose', signals ?? ''], null)).toEqual({ exitCode: 0, stdout: 'null\n', stderr: '' });

    const cut = join(folder.path, 'cut.json');
    await writeFile(cut, (await readFile(signals ?? '', 'utf8')).slice(0, -20));
    expect(await runCommand(['diagnose', cut], null)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${cut} is not whole JSON, it may have been cut short: fetch it again.\n`,
    });
  });
});
