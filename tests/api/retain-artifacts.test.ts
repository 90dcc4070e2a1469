/** Retention by class: which files go when, that the record says so, and what stays whatever its age. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RetentionSettings, retainArtifacts } from '../../api/retain-artifacts.ts';
import { nextReviewState } from '../../diagnosis/review/review.ts';
import { artifactBytes } from '../../results/artifact-retention.ts';
import { getRun } from '../../results/get-run.ts';
import { recordReview } from '../../results/review/reviews.ts';
import type { RunSketch } from '../fixtures/run-records.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { type S3Store, s3Store } from '../fixtures/s3-store.ts';
import { removeFolder, startTestApp, type TestApp } from '../fixtures/test-app.ts';

let app: TestApp;
let store: S3Store;
const now = new Date('2026-11-21T02:00:00Z');
const settings: RetentionSettings = { okDays: 14, failedDays: 180, mostBytes: 1_000_000 };

beforeAll(async () => {
  store = await s3Store();
  await store.start();
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
  await store.remove();
  await removeFolder(app.folder);
});
beforeEach(async () => {
  for (const table of ['runs', 'reviews', 'labelled_cases'] as const) await app.database.deleteFrom(table).execute();
  await removeFolder(app.artifactFolder);
});

const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const folderOf = (runId: string, startedAt: string) => join(app.artifactFolder, startedAt.slice(0, 10), runId);

/** A run with a file of a hundred bytes. */
async function run(runId: string, days: number, sketch: RunSketch = {}): Promise<string> {
  const startedAt = daysAgo(days);
  const folder = folderOf(runId, startedAt);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'signals.json'), 'x'.repeat(100));
  await store.bucket.put(`runs/${startedAt.slice(0, 10)}/${runId}/signals.json`, join(folder, 'signals.json'));
  const files = [{ name: 'signals.json', sha256: 'a'.repeat(64), bytes: 100 }];
  const record = runRecord({ runId, startedAt, signals: join(folder, 'signals.json'), ...sketch });
  await app.recorder.record(runId, { record: { ...record, artifacts: { ...record.artifacts, files } } });
  return folder;
}
const retain = (different: Partial<RetentionSettings> = {}) => {
  const { database, artifactFolder } = app;
  return retainArtifacts({ database, artifactFolder, bucket: store.bucket, settings: { ...settings, ...different }, clock: () => now }); // prettier-ignore
};
const review = (runId: string, act: Parameters<typeof recordReview>[1]['act']) =>
  recordReview(app.database, { kind: 'run', object: runId, by: { id: 'lan', name: 'Lan' }, act, at: now }, nextReviewState); // prettier-ignore
const dispute = { act: 'dispute', claim: { cause: 'network', detail: 'too-slow' }, reason: 'Mạng.' } as const;

test('failures stay longer than successes, and what went is gone from disk, bucket and record', async () => {
  const folders = {
    'ok-13': await run('ok-13', 13),
    'ok-15': await run('ok-15', 15),
    'failed-15': await run('failed-15', 15, { outcome: 'failed' }),
    'failed-181': await run('failed-181', 181, { outcome: 'failed' }),
  };
  expect(await artifactBytes(app.database)).toBe(400);
  expect(await retain()).toBe(2);
  expect(Object.entries(folders).filter(([, folder]) => existsSync(folder)).map(([id]) => id)).toEqual(['ok-13', 'failed-15']); // prettier-ignore
  const gone = await getRun(app.database, 'ok-15');
  expect(gone?.artifacts).toEqual({
    trace: null,
    signals: null,
    files: [{ name: 'signals.json', sha256: 'a'.repeat(64), bytes: 100 }],
    removedAt: now.toISOString(),
  });
  expect(await store.bucket.get(`runs/${daysAgo(15).slice(0, 10)}/ok-15/signals.json`)).toBeNull();
  expect(await store.bucket.get(`runs/${daysAgo(15).slice(0, 10)}/failed-15/signals.json`)).not.toBeNull();
  expect((await app.get('/api/v1/runs/ok-15/signals')).status).toBe(404);
  expect((await app.get('/api/v1/runs/ok-13/signals')).status).toBe(200);
  expect(await artifactBytes(app.database)).toBe(200);
  expect(await retain()).toBe(0);
});

test('what is disputed stays until it is decided, and a labelled case for as long as it is one', async () => {
  const open = await run('open', 400, { outcome: 'failed' });
  const rejected = await run('rejected', 400, { outcome: 'failed' });
  const accepted = await run('accepted', 400, { outcome: 'failed' });
  for (const runId of ['open', 'rejected', 'accepted']) await review(runId, dispute);
  expect(await retain({ mostBytes: 1 })).toBe(0);
  await review('rejected', { act: 'reject', reason: 'Không phải.' });
  await review('accepted', { act: 'accept', reason: 'Đúng.' });
  expect(await retain()).toBe(1);
  expect([open, rejected, accepted].map((folder) => existsSync(folder))).toEqual([true, false, true]);
});

test('beyond the quota the oldest go first, failures last', async () => {
  await run('failed-9', 9, { outcome: 'failed' });
  await run('failed-8', 8, { outcome: 'failed' });
  await run('ok-3', 3);
  await run('ok-1', 1);
  const left = async () => {
    const rows = await app.database.selectFrom('runs').select('run_id').where('artifact_bytes', 'is not', null).orderBy('run_id').execute(); // prettier-ignore
    return rows.map((row) => row.run_id);
  };
  expect(await retain({ mostBytes: 350 })).toBe(1);
  expect(await left()).toEqual(['failed-8', 'failed-9', 'ok-1']);
  expect(await retain({ mostBytes: 150 })).toBe(2);
  expect(await left()).toEqual(['failed-8']);
});

test('files that no recorded run has go when no run of their day has any right to them', async () => {
  const known = await run('known', 400, { outcome: 'failed' });
  await review('known', dispute);
  const orphan = folderOf('orphan', daysAgo(400));
  const recent = folderOf('recent', daysAgo(20));
  for (const folder of [orphan, recent]) await mkdir(folder, { recursive: true });
  await retain();
  expect([known, orphan, recent].map((folder) => existsSync(folder))).toEqual([true, false, true]);
});

test('a bucket that is away costs nothing: the same runs are found again', async () => {
  const folder = await run('ok-15', 15);
  await store.stop();
  await expect(retain()).rejects.toThrow();
  expect(existsSync(folder)).toBe(true);
  expect((await getRun(app.database, 'ok-15'))?.artifacts.removedAt).toBeUndefined();
  await store.start();
  expect(await retain()).toBe(1);
});
