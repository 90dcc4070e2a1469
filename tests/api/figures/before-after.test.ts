/** Two times side by side over the real app: what is said of their difference, and what is not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPortals } from '../../../results/keep-portals.ts';
import { notePortalVersions } from '../../../results/portal-versions.ts';
import { type RunSketch, runRecord } from '../../fixtures/run-records.ts';
import { removeFolder, startTestApp, testPortals, type TestApp } from '../../fixtures/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await keepPortals(app.database, testPortals);
  const release = (productVersion: string, at: string) => notePortalVersions(app.database, [{ ...testPortals[0]!, productVersion }], new Date(at)); // prettier-ignore
  await release('2.5', '2026-11-01T00:00:00Z');
  await release('2.6', '2026-11-18T17:00:00Z');
  const runs: readonly (readonly [number, RunSketch])[] = [
    [40, { startedAt: '2026-11-17T05:00:00.000Z' }],
    [35, { service: 'passport', startedAt: '2026-11-18T16:59:59.000Z' }],
    [20, { startedAt: '2026-11-18T17:00:00.000Z' }],
    [20, { startedAt: '2026-11-19T05:00:00.000Z', outcome: 'failed' }],
    [34, { service: 'passport', startedAt: '2026-11-19T05:00:00.000Z' }],
    [1, { service: 'passport', startedAt: '2026-11-19T05:00:00.000Z', outcome: 'failed' }],
    [5, { service: 'death-registration', startedAt: '2026-11-19T05:00:00.000Z', outcome: 'failed' }],
  ];
  for (const [times, sketch] of runs)
    for (let n = 0; n < times; n += 1) {
      const record = runRecord(sketch);
      await app.recorder.record(record.runId, { record });
    }
}, 120_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

interface Row {
  readonly key: string;
  readonly change: { readonly difference: number; readonly clear: boolean } | null;
}

test('a release is a moment, and what changed with it is said where chance would hardly have made it', async () => {
  const { releases } = (await (await app.get('/api/v1/releases')).json()) as { releases: readonly { portal: string; version: string; seenAt: string }[] }; // prettier-ignore
  expect(releases).toMatchObject([{ portal: 'dvc-48', version: '2.6', seenAt: '2026-11-18T17:00:00.000Z' }]);
  const answer = await app.get(`/api/v1/before-after?by=service&portal=dvc-48&at=${releases[0]!.seenAt}&days=7`);
  const told = (await answer.json()) as { rows: readonly Row[] };
  expect(told).toMatchObject({
    before: { from: '2026-11-11T17:00:00.000Z', to: '2026-11-18T17:00:00.000Z' },
    // By the clock seven days have not passed yet.
    after: { from: '2026-11-18T17:00:00.000Z', to: '2026-11-21T02:00:00.000Z' },
    total: { before: { ok: 75, failed: 0 }, after: { ok: 54, failed: 26 }, change: { clear: true } },
  });
  const change = (service: string) => told.rows.find(({ key }) => key === service)!.change;
  expect(change('birth-registration')).toMatchObject({ difference: -0.5, clear: true });
  expect(change('passport')).toMatchObject({ clear: false });
  expect(change('death-registration')).toBeNull();
});

test('a moment that is not past, and too many days, are refused', async () => {
  for (const query of ['at=2026-11-22T00:00:00Z', 'at=2026-11-01T00:00:00Z&days=181', 'days=7'])
    expect((await app.get(`/api/v1/before-after?by=portal&${query}`)).status, query).toBe(400);
});
