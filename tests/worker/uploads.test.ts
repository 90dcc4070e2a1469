/** Files of runs on their way to a folder whose disk is full, and to a real S3-compatible store that is away or dies in the middle. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { artifactKey, artifactPath } from '../../artifacts/artifact-key.ts';
import { ArtifactKeeper } from '../../worker/artifacts/artifact-keeper.ts';
import { ArtifactStoreError } from '../../worker/artifacts/artifact-store-error.ts';
import { FolderStore } from '../../worker/artifacts/folder-store.ts';
import { Uploads } from '../../worker/artifacts/uploads.ts';
import { runJourney } from '../../worker/run-journey.ts';
import { type S3Store, s3Store } from '../fixtures/s3-store.ts';
import { deps, newPool, page, request, serve } from './tiny-country.ts';

const pool = newPool();
const folders: string[] = [];
let store: S3Store;

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'congdan-uploads-'));
  folders.push(made);
  return made;
}
/** Of what came to the bucket; null: nothing did. */
async function inBucket(key: string): Promise<string | null> {
  const found = await store.bucket.get(key);
  return found && text(found.body);
}

beforeAll(async () => {
  store = await s3Store();
});
afterAll(async () => {
  await store.remove();
  await pool.close();
  await Promise.all(folders.map((made) => rm(made, { recursive: true })));
});

const startedAt = new Date('2026-11-22T01:02:03Z');

test('a store that is away: the file says so, waits, and arrives when the store is back', async () => {
  const dataFolder = await folder();
  const path = await new FolderStore(dataFolder).write('run-1', startedAt, 'signals.json', '{"a":1}');
  const uploads = new Uploads(store.bucket, dataFolder);
  expect(await uploads.upload(path)).toMatch(/^The artifact store did not take it \(.*tried again/);
  expect(await uploads.retry()).toBe(1);
  await store.start();
  expect(await uploads.retry()).toBe(0);
  expect(await inBucket('runs/2026-11-22/run-1/signals.json')).toBe('{"a":1}');
  // A worker far away has a disk that nobody else empties.
  expect(await readdir(join(dataFolder, 'runs/2026-11-22'))).toEqual([]);
  expect(await inBucket('runs/2026-11-22/run-1/none')).toBeNull();
  await store.bucket.remove(['runs/2026-11-22/run-1/signals.json', 'runs/none']);
  expect(await inBucket('runs/2026-11-22/run-1/signals.json')).toBeNull();
});

test('an upload whose worker was killed is found by the next one', async () => {
  const dataFolder = await folder();
  const path = await new FolderStore(dataFolder).write('run-2', startedAt, 'trace.zip', 'whole');
  const killed = new Uploads({ put: () => new Promise(() => undefined) }, dataFolder);
  void killed.upload(path); // never ends: its process is gone
  await expect.poll(() => readdir(join(path, '..'))).toContain('trace.zip.not-uploaded');
  const next = new Uploads(store.bucket, dataFolder);
  expect(await next.retry()).toBe(0);
  expect(await inBucket('runs/2026-11-22/run-2/trace.zip')).toBe('whole');
  // A mark whose file another worker has brought meanwhile waits for nothing.
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.not-uploaded`, '');
  expect(await next.retry()).toBe(0);
  expect(await readdir(dirname(path))).toEqual([]);
});

test('a run tells the hash of each file, and of one that is not in the store, why; its verdict is there in any case', async () => {
  const portal = await serve(page('<p>Không có gì</p>'));
  const given = await deps(pool);
  await store.stop();
  const folderStore = new FolderStore(given.dataFolder);
  const artifacts = new ArtifactKeeper(folderStore, new Uploads(store.bucket, given.dataFolder));
  const { record } = await runJourney(request(portal.url), { ...given, artifacts });
  expect(record).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'portal' } });
  expect(record.artifacts.files?.map(({ name }) => name).sort()).toEqual(['signals.json', 'trace.zip']);
  for (const file of record.artifacts.files ?? []) {
    const path = file.name === 'trace.zip' ? record.artifacts.trace : record.artifacts.signals;
    const content = await readFile(path ?? '');
    expect(file).toMatchObject({ sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length });
    expect(file.missing).toMatch(/tried again/);
  }
  await store.start();
  expect(await artifacts.retry()).toBe(0);
  await artifacts.close();
  await portal.stop();
});

test('a disk that is full takes neither the verdict nor, once it has room, the files', async () => {
  const portal = await serve(page('<p>Không có gì</p>'));
  const given = await deps(pool);
  const real = new FolderStore(given.dataFolder);
  let full = true;
  const error = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const artifacts = new ArtifactKeeper({ write: (...file) => (full ? Promise.reject(new ArtifactStoreError(file[2], error)) : real.write(...file)) }); // prettier-ignore
  const asked = request(portal.url);
  const { record } = await runJourney(asked, { ...given, artifacts });
  expect(record).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'portal' } });
  expect(record.artifacts).toMatchObject({ trace: null, signals: null });
  expect(record.artifacts.files).toEqual(
    ['signals.json', 'trace.zip'].map((name) => ({
      name,
      sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
      bytes: expect.any(Number) as number,
      missing: expect.stringMatching(/^The disk is full, .* It is tried again every minute\.$/) as string,
    })),
  );
  expect(await artifacts.retry()).toBe(2);
  full = false;
  expect(await artifacts.retry()).toBe(0);
  for (const { name, sha256 } of record.artifacts.files ?? []) {
    const path = artifactPath(given.dataFolder, artifactKey(asked.runId, new Date(record.startedAt), name));
    expect(createHash('sha256').update(await readFile(path)).digest('hex')).toBe(sha256); // prettier-ignore
  }
  await artifacts.close();
  await portal.stop();
});

test('the same on a disk that really is full', async () => {
  const isolated = process.getuid?.() === 0 ? ['-m'] : ['-rm'];
  const script = fileURLToPath(new URL('full-disk.ts', import.meta.url));
  const told = execFileSync('unshare', [...isolated, process.execPath, script, await folder()], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual({
    kept: {
      path: null,
      file: {
        name: 'trace.zip',
        sha256: expect.any(String) as string,
        bytes: 40 * 1024,
        missing: expect.stringMatching(/^The disk is full/) as string,
      },
    },
    stillFull: 1,
    left: 0,
    whole: true,
  });
});

test('what waits for room takes no memory without end', async () => {
  const keeper = new ArtifactKeeper({ write: () => Promise.reject(new Error('ENOSPC')) });
  const content = Buffer.alloc(24 * 1024 * 1024);
  const told = await Promise.all([1, 2, 3].map((run) => keeper.keep({ runId: `run-${run}`, startedAt, name: 'trace.zip', content }))); // prettier-ignore
  expect(told.map(({ file }) => file.missing?.includes('It is lost'))).toEqual([false, false, true]);
  expect(await keeper.retry()).toBe(2);
  await keeper.close();
});

test('a trace that is none is missing with its reason, and nothing else is', async () => {
  const portal = await serve(page('<p>Không có gì</p>'));
  const given = await deps(pool);
  const { artifacts } = given;
  const refusing: typeof artifacts = { keep: (one) => (one.name === 'trace.zip' ? Promise.reject(new Error('no trace')) : artifacts.keep(one)) }; // prettier-ignore
  const { record } = await runJourney(request(portal.url), { ...given, artifacts: refusing });
  expect(record).toMatchObject({ outcome: 'failed', artifacts: { trace: null } });
  expect(record.artifacts.files).toEqual([
    expect.objectContaining({ name: 'signals.json', sha256: expect.stringMatching(/^[\da-f]{64}$/) as string }),
    { name: 'trace.zip', sha256: null, bytes: 0, missing: 'no trace' },
  ]);
  await portal.stop();
});
