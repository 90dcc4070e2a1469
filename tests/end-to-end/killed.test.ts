import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import { listRuns } from '../../results/list-runs.ts';
import { closeDatabase, openDatabase } from '../../results/open-database.ts';
import { kill, nothingLeft, patience, startCommand, temporaryFolder, type RunningCommand } from './command.ts';

const services = ['temporary-absence', 'traffic-fine', 'electricity-contract'];

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

/** Starts all runs, and is back when the first has ended: the others are under way or due. */
async function inTheMiddle(): Promise<RunningCommand> {
  const chosen = services.flatMap((service) => ['--service', service]);
  const command = startCommand(
    ['start', '--once', '--portal', 'sandbox-igate-danang', '--concurrency', '2', ...chosen, '--json', join(folder.path, 'records.json')], // prettier-ignore
    join(folder.path, 'data'),
  );
  let isOver = false;
  void command.ended.then(() => (isOver = true));
  await vi.waitUntil(() => isOver || command.stdout().includes('\n1/3 '), patience);
  return command;
}

/** What is told and what is kept: each run once. */
async function oneResultEach(command: RunningCommand): Promise<readonly RunRecord[]> {
  const { exitCode, stdout, stderr } = await command.ended;
  await nothingLeft(command);
  const { runs } = JSON.parse(await readFile(join(folder.path, 'records.json'), 'utf8')) as {
    readonly runs: readonly RunRecord[];
  };
  const faults = runs.filter(({ outcome }) => outcome === 'monitor-fault').length;
  expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: faults > 0 ? 3 : 0 });
  expect(runs.map(({ service }) => service)).toEqual(services);
  expect(stdout.match(/^\d\/3 /gm)).toEqual(['1/3 ', '2/3 ', '3/3 ']);

  const database = await openDatabase({ folder: join(folder.path, 'data') });
  try {
    const kept = await listRuns(database, {}, 50);
    expect(kept.runs.map(({ runId }) => runId).sort()).toEqual(runs.map(({ runId }) => runId).sort());
  } finally {
    await closeDatabase(database);
  }
  return runs;
}

test('with the worker killed in the middle every run ends in exactly one result', { timeout: 300_000 }, async () => {
  await using command = await inTheMiddle();
  const worker = await command.process(/worker\/main/);
  const browsers = (await command.processes()).filter((one) => one.command.includes('chrom'));
  kill(worker.pid);
  const next = await vi.waitUntil(
    async () =>
      (await command.processes()).find((one) => one.command.includes('worker/main') && one.pid !== worker.pid),
    patience,
  );
  expect(next.pid).not.toBe(worker.pid);
  // Its browser does not outlive it.
  await vi.waitFor(async () => {
    const living = new Set((await command.processes()).map(({ pid }) => pid));
    expect(browsers.filter(({ pid }) => living.has(pid))).toEqual([]);
  }, patience);
  const runs = await oneResultEach(command);
  // What it had in hand was begun a second time.
  expect(Math.max(...runs.map(({ attempt }) => attempt))).toBe(2);
});

test(
  'with Redis and the api killed in the middle every run ends in exactly one result',
  { timeout: 300_000 },
  async () => {
    await using command = await inTheMiddle();
    for (const part of [/redis-server/, /api\/main/]) kill((await command.process(part)).pid);
    await oneResultEach(command);
  },
);
