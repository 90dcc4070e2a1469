/** The README's table of environment variables and the code name the same ones, for the same process. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { workerSettings } from '../../worker/worker-settings.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Rows of the table: variable, who reads it, default. */
const rows = [...read('README.md').matchAll(/^\| `([A-Z][A-Z_]+)`\s*\| ([a-z, ]+?)\s*\| (.*?)\s*\|/gm)].map(
  ([, name = '', readers = '', fallback = '']) => ({ name, readers: readers.split(', '), fallback }),
);
const documented = (reader: string): readonly string[] =>
  rows.filter(({ readers }) => readers.includes(reader)).map(({ name }) => name).sort(); // prettier-ignore

/** Keys of a schema and what is taken from the environment by name. */
const named = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.flatMap((path) => [...read(path).matchAll(/^ {2}([A-Z][A-Z_]+): |env\['([A-Z_]+)'\]/gm)].map(([, key, name]) => key ?? name ?? '')))].sort(); // prettier-ignore

test('the api reads what the README says, and nothing else', () => {
  expect(documented('api')).toEqual(named(['api/config.ts', 'artifacts/s3-environment.ts']));
});

test('the worker reads what the README says, and nothing else', () => {
  expect(documented('worker')).toEqual(
    named(['worker/worker-settings.ts', 'artifacts/s3-environment.ts', 'worker/browser-path.ts', 'worker/secrets.ts']),
  );
});

test('defaults are those of the README', () => {
  const api = readConfig({});
  const worker = workerSettings({});
  const defaults: Readonly<Record<string, string | number>> = {
    REDIS_URL: api.redisUrl,
    PORT: api.port,
    CONGDAN_HOST: api.host,
    CONGDAN_DEVICES: api.devices.join(','),
    CONGDAN_NETWORKS: api.networks.join(','),
    CONGDAN_INTERVAL_SECONDS: api.intervalMs / 1_000,
    CONGDAN_DATA: worker.dataFolder,
    CONGDAN_PLACE: worker.place,
    CONGDAN_CONCURRENCY: worker.concurrency,
    CONGDAN_STOP_SECONDS: worker.stopMs / 1_000,
  };
  const told = Object.fromEntries(rows.map(({ name, fallback }) => [name, fallback]));
  for (const [name, value] of Object.entries(defaults)) expect(told[name], name).toBe(`\`${value}\``);
});
