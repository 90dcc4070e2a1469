/** Every product of the sandbox as a portal whose operator agreed to nothing: what anyone may read is read, and no more. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareFolder } from '../../commands/data-folder.ts';
import { startCountry, type RunningCountry } from '../../commands/country.ts';
import { readRunSignals } from '../../diagnosis/read-run-signals.ts';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import { runCommand, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
let country: RunningCountry;
beforeAll(async () => {
  await prepareFolder(folder.path);
  country = await startCountry(folder.path, [], new AbortController().signal);
});
afterAll(async () => {
  await country.child.stop();
  await folder[Symbol.asyncDispose]();
});

test.each(['igate-danang', 'opencps-thainguyen', 'webforms-laichau', 'mocua-haiphong', 'national-hue'])(
  '%s: home, catalogue, procedure page and look-up, then it stops',
  { timeout: 180_000 },
  async (name) => {
    const portal = country.portals.find(({ profile }) => profile.id === `sandbox-${name}`)?.profile;
    if (!portal) throw new Error(`the sandbox has no portal ${name}`);
    const { id, baseUrl, hosts } = portal;
    const file = join(folder.path, `${id}.json`);
    await writeFile(file, JSON.stringify({ id, name: portal.name, baseUrl, hosts }));
    const { exitCode, stdout, stderr } = await runCommand(
      ['journey', 'id-card', '--portal', file, '--json'],
      join(folder.path, name),
    );
    expect({ exitCode, stderr, stdout }).toMatchObject({ exitCode: 0, stderr: '' });
    const record = JSON.parse(stdout) as RunRecord;
    expect(record).toMatchObject({ outcome: 'stopped', stopped: { reason: 'agreement' }, fileCode: null });
    expect(record.stages.map(({ outcome }) => outcome)).toEqual(['stopped', 'stopped', 'skipped', 'stopped']);

    const { signals } = readRunSignals(await readFile(record.artifacts.signals ?? '', 'utf8'), name);
    const requests = signals.filter((signal) => signal.kind === 'request');
    // Nobody is asked who the citizen is, and nothing is paid.
    expect(requests.filter(({ role }) => role === 'identity' || role === 'payment')).toEqual([]);
    expect(signals.filter(({ kind }) => kind === 'upload' || kind === 'payment')).toEqual([]);
    const pages = signals.filter((signal) => signal.kind === 'page').filter(({ moment }) => moment === 'stage-end');
    expect(pages.map(({ stage }) => stage)).toEqual(['login', 'form', 'tracking']);
  },
);
