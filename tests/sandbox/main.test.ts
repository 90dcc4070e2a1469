import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalProfileSchema } from '../../journeys/portals/profile.ts';
import type { Manifest } from '../../sandbox/profile-files.ts';
import { citizens } from './citizens.ts';
import { visitor } from './visitor.ts';

let folder: string;
let population: string;
const started = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  population = join(folder, 'population.json');
  await writeFile(population, JSON.stringify(citizens));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Runs main.ts until it ends or says that it is ready. */
function run(...args: string[]) {
  const child = spawn(process.execPath, ['sandbox/main.ts', ...args]);
  started.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const exit = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const ready = new Promise<string>((done, failed) => {
    child.stdout.on('data', () => {
      const [, path] = /^sandbox ready (.+)$/m.exec(out) ?? [];
      if (path) done(path);
    });
    child.once('exit', () => failed(new Error(`ended: ${err}`)));
  });
  ready.catch(() => null);
  return { child, ready, exit, said: () => ({ out, err }) };
}

describe('main', () => {
  test('starts everything, writes profiles that parse, and stops on SIGTERM', async () => {
    const { child, ready, exit, said } = run(
      '--population',
      population,
      '--out',
      join(folder, 'a'),
      '--fault',
      'packet-loss',
      '--portals',
      '2',
    );
    const manifest = JSON.parse(await readFile(await ready, 'utf8')) as Manifest;
    expect(said().out.trim().split('\n')).toHaveLength(1);
    expect(manifest.portals).toHaveLength(2);
    expect(manifest.faults).toEqual([{ id: 'packet-loss' }]);
    expect(manifest.accessProxy).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const visit = visitor();
    for (const path of manifest.portals) {
      const profile = portalProfileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
      expect(profile).toMatchObject({ sandbox: true, agreement: 'agreed' });
      expect(manifest.environment).toHaveProperty(profile.captchaBypass?.value.slice(1) ?? '');
      expect((await visit(profile.baseUrl)).status).toBe(200);
      for (const host of Object.values(profile.hosts).flat())
        expect((await visit(`http://${host}/`)).status).toBeLessThan(500);
    }
    for (const url of manifest.neutralUrls) expect((await visit(url)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  test('lists its faults', async () => {
    const { exit, said } = run('--list-faults');
    expect(await exit).toBe(0);
    expect(JSON.parse(said().out)).toContainEqual(
      expect.objectContaining({ id: 'callback-lost', expected: { cause: 'payment', detail: 'callback-lost' } }),
    );
  });

  test.each([
    [['--fault', 'no-such-fault'], /^Unknown fault no-such-fault; known are .*maintenance-page/],
    [['--portals', 'x'], /--portals must be a whole number/],
    [['--colour'], /--colour/],
    [[], /--population/],
    [['--population', '/no/such/file', '--out', '/no/such/folder'], /\/no\/such\/file cannot be read/],
  ])('%j ends with 2 and one sentence', async (args, sentence) => {
    const { exit, said } = run(...args);
    expect(await exit).toBe(2);
    expect(said().err).toMatch(sentence);
    expect(said().err.trim().split('\n')).toHaveLength(1);
  });
});
