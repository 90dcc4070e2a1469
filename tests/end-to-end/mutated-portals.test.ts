/** The same journeys after a release that nobody announced: other words, another order, other ids and classes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import { runCommand, temporaryFolder } from './command.ts';

const portals = ['igate-danang', 'mocua-haiphong', 'opencps-thainguyen', 'national-hue', 'webforms-laichau'];
const services = ['birth-registration', 'criminal-record'];
const folder = temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

test('two services succeed on every product with its pages changed', { timeout: 600_000 }, async () => {
  const json = join(folder.path, 'records.json');
  const chosen = [
    ...portals.flatMap((portal) => ['--portal', `sandbox-${portal}`]),
    ...services.flatMap((service) => ['--service', service]),
  ];
  const { exitCode, stderr } = await runCommand(
    ['start', '--once', '--mutate', '7', ...chosen, '--json', json],
    join(folder.path, 'data'),
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const { runs } = JSON.parse(await readFile(json, 'utf8')) as { readonly runs: readonly RunRecord[] };
  expect(runs).toHaveLength(portals.length * services.length);
  const stopped = runs.filter(({ outcome }) => outcome !== 'ok');
  expect(
    stopped.map(({ service, portal, failedStep, diagnosis }) => [service, portal, failedStep, diagnosis?.reasons]),
  ).toEqual([]);
});
