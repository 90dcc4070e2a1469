/** Evidence that a worker far away brought to the bucket, read through an api that has another disk. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ArtifactKeeper } from '../../worker/artifacts/artifact-keeper.ts';
import { FolderStore } from '../../worker/artifacts/folder-store.ts';
import { Uploads } from '../../worker/artifacts/uploads.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { type S3Store, s3Store } from '../fixtures/s3-store.ts';
import { removeFolder, startTestApp, type TestApp } from '../fixtures/test-app.ts';

let app: TestApp;
let store: S3Store;
let farAway: string;
let keeper: ArtifactKeeper;
const startedAt = new Date('2026-11-22T01:02:03Z');

beforeAll(async () => {
  store = await s3Store();
  await store.start();
  app = await startTestApp({ bucket: store.bucket });
  farAway = await mkdtemp(join(tmpdir(), 'congdan-far-'));
  keeper = new ArtifactKeeper(new FolderStore(farAway), new Uploads(store.bucket, farAway));
}, 60_000);
afterAll(async () => {
  await keeper.close();
  await app.close();
  await store.remove();
  await removeFolder(app.folder);
  await rm(farAway, { recursive: true });
});

/** As a worker makes and publishes it. */
async function run(runId: string): Promise<void> {
  const keep = (name: string, content: string) => keeper.keep({ runId, startedAt, name, content: Buffer.from(content) }); // prettier-ignore
  const signals = await keep('signals.json', `{"of":"${runId}"}`);
  const trace = await keep('trace.zip', `PK of ${runId}`);
  const record = runRecord({ runId, startedAt: startedAt.toISOString(), outcome: 'failed' });
  const artifacts = { trace: trace.path, signals: signals.path, files: [signals.file, trace.file] };
  await app.recorder.record(runId, { record: { ...record, artifacts } });
}
const ask = (runId: string, what: string, method = 'GET') =>
  fetch(`${app.url}/api/v1/runs/${runId}/${what}`, { method });

test('what a remote worker uploaded is streamed, and nothing of it stays on its disk', async () => {
  await run('far');
  expect(await readdir(join(farAway, 'runs', '2026-11-22'))).toEqual([]);
  const trace = await ask('far', 'trace');
  expect(trace.headers.get('content-type')).toBe('application/zip');
  expect(trace.headers.get('content-disposition')).toBe('inline; filename="far.zip"');
  expect(await trace.text()).toBe('PK of far');
  expect(await (await ask('far', 'signals')).json()).toEqual({ of: 'far' });
  const head = await ask('far', 'trace', 'HEAD');
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '9']);
});

test('while the bucket is away that is said; what was late arrives without a change of the record', async () => {
  await store.stop();
  await run('late');
  const away = await ask('far', 'trace');
  expect(away.status).toBe(503);
  expect(await away.json()).toMatchObject({ code: 'artifact-store-unavailable' });
  expect(app.errors.splice(0)).toHaveLength(1);
  await store.start();
  expect((await ask('late', 'trace')).status).toBe(404);
  expect(await keeper.retry()).toBe(0);
  expect(await (await ask('late', 'trace')).text()).toBe('PK of late');
  expect(app.errors).toEqual([]);
});
