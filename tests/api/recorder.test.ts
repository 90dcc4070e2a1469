import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResultInput } from '../../diagnosis/run-result.ts';
import { getRun } from '../../results/get-run.ts';
import { readExposition } from '../fixtures/read-exposition.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { removeFolder, startTestApp, testPortals, type TestApp } from '../fixtures/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

const counters = async (from: TestApp) =>
  readExposition(await from.metrics.render()).filter(({ name }) => /^congdan_(runs|failures|monitor_faults|runs_missed)_total|^congdan_last_run|^congdan_effort|^congdan_fields/.test(name)); // prettier-ignore

describe('recorder', () => {
  test('a result told many times at once is stored, counted and shown once', async () => {
    const shown: string[] = [];
    const stop = app.events.listen((event) => event.kind === 'run-recorded' && shown.push(event.run.runId));
    const results = ['one', 'two', 'three'].map((runId) => ({
      record: runRecord({ runId, outcome: 'failed' as const }),
    }));
    await Promise.all(
      Array.from({ length: 8 }, () => results.map((result) => app.recorder.record(result.record.runId, result))).flat(),
    );
    stop();
    expect(shown.sort()).toEqual(['one', 'three', 'two']);
    expect((await counters(app)).find(({ name, labels }) => name === 'congdan_failures_total' && labels.stage === 'form' && labels.cause === 'portal' && labels.service === 'birth-registration' && labels.portal === 'dvc-48')?.value).toBe(3); // prettier-ignore
  });

  test('a result that cannot be read becomes a monitor fault of its cell, and does not block the queue', async () => {
    const runId = 'passport--dvc--48--phone--4g--2026-11-21T01-00-00-000Z';
    await app.recorder.record(runId, { record: { nonsense: true } } as unknown as RunResultInput);
    const record = await getRun(app.database, runId);
    expect(record).toMatchObject({
      service: 'passport',
      portal: 'dvc--48',
      device: 'phone',
      network: '4g',
      outcome: 'monitor-fault',
    });
    expect(record?.monitorFault?.reason).toMatch(/cannot be read/);
  });

  test('a result of another release is a monitor fault whose reason names both versions', async () => {
    const runId = 'passport--dvc--48--phone--4g--2026-11-21T02-00-00-000Z';
    await app.recorder.record(runId, { version: 2, record: {} } as unknown as RunResultInput);
    const record = await getRun(app.database, runId);
    expect(record?.monitorFault).toEqual({
      kind: 'internal-error',
      reason: 'The api reads results of version 1, this one is of version 2: bring worker and api to the same release.',
    });
  });

  test('a lost run is recorded as the fault of its worker', async () => {
    const runId = 'lost-1';
    await app.recorder.recordLost({
      runId,
      payload: {
        version: 1,
        runId,
        service: 'id-card',
        portal: testPortals[0]!,
        device: 'desktop',
        network: 'fibre',
        scheduledAt: '2026-11-21T01:00:00.000Z',
        expiresAt: '2026-11-21T01:15:00.000Z',
        confirm: true,
      },
      reason: 'its worker is gone',
      startedAt: null,
      attempt: 2,
    });
    expect(await getRun(app.database, runId)).toMatchObject({
      service: 'id-card',
      province: '48',
      startedAt: '2026-11-21T01:00:00.000Z',
      monitorFault: { kind: 'worker-lost', reason: 'its worker is gone' },
    });
  });

  test('a lost run whose request nobody can read is accounted for by its id', async () => {
    const runId = 'passport--dvc-48--phone--4g--2026-11-21T02-00-00-000Z';
    for (const payload of [{ version: 99 }, {}, null]) await app.recorder.recordLost({ runId, payload, reason: 'of another version', startedAt: null, attempt: 1 }); // prettier-ignore
    expect(await getRun(app.database, runId)).toMatchObject({ service: 'passport', portal: 'dvc-48', device: 'phone', monitorFault: { kind: 'worker-lost', reason: 'of another version' } }); // prettier-ignore
  });

  test('right after a restart the counters stand where they stood', async () => {
    const before = await counters(app);
    await app.close();
    app = await startTestApp({ folder: app.folder });
    expect(new Set((await counters(app)).map((series) => JSON.stringify(series)))).toEqual(new Set(before.map((series) => JSON.stringify(series)))); // prettier-ignore
  }, 30_000);
});
