import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runRecordSchema, type RunRecord } from '../../diagnosis/run-record.ts';
import { runCommand, temporaryFolder } from './command.ts';
import { zipEntries } from './zip-entries.ts';

interface ListedFault {
  readonly id: string;
  readonly expected: { readonly cause?: string; readonly detail?: string; readonly monitorFault?: string };
}

const faults = JSON.parse(
  execFileSync('node_modules/.bin/node', ['sandbox/main.ts', '--list-faults'], { encoding: 'utf8' }),
) as readonly ListedFault[];
const expectedOf = (id: string): ListedFault['expected'] => {
  const fault = faults.find((listed) => listed.id === id);
  if (!fault) throw new Error(`the sandbox lists no fault ${id}`);
  return fault.expected;
};

const folder = temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
const portal = ['--portal', 'sandbox-igate-danang'];

function checkRecord(record: RunRecord, fault: string): void {
  expect(runRecordSchema.parse(record)).toEqual(record);
  const { cause, detail } = expectedOf(fault);
  expect(record).toMatchObject({ outcome: 'failed', monitorFault: null, diagnosis: { cause, detail } });
  expect(record.diagnosis?.reasons.length).toBeGreaterThan(0);
  expect(record.failedStage).not.toBeNull();
  expect(record.failedStep).not.toBe('');
}

/**
 * The trace is whole: Playwright's viewer reads each line of it as JSON, the first of which says what wrote it. The
 * page at every step is in it where somebody looks (a journey by hand); in the queue's first failure of a cell only the
 * page that the citizen gave up at.
 */
async function checkTrace(record: RunRecord, recorded: 'every page' | 'steps'): Promise<void> {
  const entries = zipEntries(await readFile(record.artifacts.trace ?? ''));
  const trace = entries.get('trace.trace')?.toString('utf8').trimEnd().split('\n') ?? [];
  const events = trace.map(
    (line) => JSON.parse(line) as { readonly type: string; readonly snapshot?: { readonly callId: string } },
  );
  expect(events[0]).toMatchObject({ type: 'context-options', browserName: 'chromium' });
  expect(events.filter(({ type }) => type === 'before').length).toBeGreaterThan(0);
  const moments = new Set(events.flatMap(({ snapshot }) => (snapshot ? [snapshot.callId] : [])));
  if (recorded === 'steps') expect(moments.size).toBe(1);
  else expect(moments.size).toBeGreaterThan(1);
  expect([...entries.keys()]).toContain('trace.network');
}

describe('a journey by hand', () => {
  test.each([
    ['undeclared-field', 'temporary-absence'],
    ['identity-unavailable', 'temporary-absence'],
    ['captive-portal', 'temporary-absence'],
    ['missing-feature', 'temporary-absence'],
    ['declined-by-gateway', 'traffic-fine'],
  ])('with %s fails with its cause, and exit code 1', { timeout: 240_000 }, async (fault, service) => {
    const { exitCode, stdout, stderr } = await runCommand(
      ['journey', service, ...portal, '--fault', fault, '--json'],
      join(folder.path, fault),
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const record = JSON.parse(stdout) as RunRecord;
    checkRecord(record, fault);
    await checkTrace(record, 'every page');
  });

  test('whose browser is killed is a fault of the monitor, and exit code 3', { timeout: 240_000 }, async () => {
    const { exitCode, stdout } = await runCommand(
      ['journey', 'temporary-absence', ...portal, '--fault', 'browser-killed'],
      join(folder.path, 'browser-killed'),
    );
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 3 });
    const { monitorFault = '' } = expectedOf('browser-killed');
    expect(stdout).toMatch(/^temporary-absence at sandbox-igate-danang: monitor-fault in /m);
    expect(stdout).toMatch(new RegExp(`^cause: ${monitorFault}$`, 'm'));
    expect(stdout).toMatch(/^signals: /m);
  });
});

test(
  'start --once with a fault tells why and ends with 0, as every run has its verdict',
  { timeout: 240_000 },
  async () => {
    const json = join(folder.path, 'records.json');
    const { exitCode, stdout, stderr } = await runCommand(
      ['start', '--once', ...portal, '--service', 'temporary-absence', '--fault', 'maintenance-page', '--json', json],
      join(folder.path, 'once'),
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { runs } = JSON.parse(await readFile(json, 'utf8')) as { readonly runs: readonly RunRecord[] };
    const [record] = runs;
    if (!record || runs.length !== 1) throw new Error(`${runs.length} records instead of one`);
    checkRecord(record, 'maintenance-page');
    await checkTrace(record, 'steps');
    expect(stdout).toMatch(/temporary-absence +│ failed +│ portal: maintenance-page +│ login +│ /);
    expect(stdout).toContain(`trace: ${record.artifacts.trace}\n`);
    expect(stdout).toMatch(/^0 of 1 succeeded, 1 failed\nby cause: portal 1 in \d+ s$/m);
  },
);
