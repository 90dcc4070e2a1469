import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRecordSchema, type RunRecord } from '../../diagnosis/run-record.ts';
import { fileCode, startScriptedPortal, type ScriptedPortal } from '../fixtures/scripted-portal.ts';
import { runCommand, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const profile = join(folder.path, 'portal.json');
let portal: ScriptedPortal;
beforeAll(async () => {
  portal = await startScriptedPortal();
});
afterAll(async () => {
  await portal.stop();
  await folder[Symbol.asyncDispose]();
});

const write = (more: object): Promise<void> =>
  writeFile(profile, JSON.stringify({ id: 'mot-cong', name: 'Một cổng chưa ai biết', baseUrl: portal.url, ...more }));

describe('a portal that is known only by the few lines of its profile', () => {
  test('gets a whole journey where its operator agreed', { timeout: 180_000 }, async () => {
    await write({ agreement: 'agreed', sandbox: true });
    const { exitCode, stdout, stderr } = await runCommand(
      ['journey', 'birth-registration', '--portal', profile, '--json'],
      join(folder.path, 'data'),
    );
    expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0, stderr: '' });
    const record = JSON.parse(stdout) as RunRecord;
    expect(runRecordSchema.parse(record)).toEqual(record);
    expect(record).toMatchObject({ portal: 'mot-cong', province: null, outcome: 'ok', fileCode });
    expect(portal.log.filter(({ path }) => path === '/nop')).toHaveLength(1);
  });

  test('is only looked at where nobody agreed to more', { timeout: 180_000 }, async () => {
    await write({});
    const before = portal.log.length;
    const { exitCode, stdout } = await runCommand(
      ['journey', 'birth-registration', '--portal', profile],
      join(folder.path, 'data'),
    );
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
    expect(stdout).toMatch(/^birth-registration at mot-cong: stopped in /m);
    const visits = portal.log.slice(before);
    expect(visits.length).toBeGreaterThan(0);
    expect(visits.every(({ method }) => method === 'GET')).toBe(true);
  });
});
