import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from '../../../diagnosis/diagnose.ts';
import { readRunSignals } from '../../../diagnosis/read-run-signals.ts';
import { runRecord } from '../../fixtures/run-records.ts';
import { adminToken, removeFolder, startTestApp, type TestApp } from '../../fixtures/test-app.ts';
import { reviewedCases } from './reviewed-cases.ts';
import { isRight, score } from './score.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ access: { signIn: 'required' } });
}, 60_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

const post = async (path: string, body: unknown) => {
  const headers = { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' };
  const response = await fetch(app.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
};

test('accepted disputes are judged again by the rules of today', async () => {
  const text = await readFile(new URL('../../fixtures/runs/blank-page/signals.json', import.meta.url), 'utf8');
  const { diagnosis } = judge(readRunSignals(text, 'fixture'));
  const claims = {
    'right-cause': { cause: diagnosis?.cause },
    'right-detail': { cause: diagnosis?.cause, detail: diagnosis?.detail },
    'wrong-detail': { cause: diagnosis?.cause, detail: 'something-else' },
    'wrong-cause': { cause: 'network' },
    ours: { cause: 'monitor-fault' },
    'no-signals': { cause: 'network' },
  };
  for (const [runId, claim] of Object.entries(claims)) {
    await mkdir(join(app.artifactFolder, runId));
    await writeFile(join(app.artifactFolder, runId, 'signals.json'), text);
    await app.recorder.record(runId, { record: runRecord({ runId, outcome: 'failed', cause: 'device', detail: 'too-weak', signals: `${runId}/signals.json` }) }); // prettier-ignore
    await post(`/api/v1/runs/${runId}/review`, { act: 'dispute', claim, reason: 'Không phải thiết bị.' });
    await post(`/api/v1/runs/${runId}/review`, { act: 'accept', reason: 'Đúng.' });
  }
  await rm(join(app.artifactFolder, 'no-signals'), { recursive: true });

  const { cases, withoutSignals } = await reviewedCases(app.url, adminToken);
  expect(withoutSignals).toBe(1);
  expect(new Set(cases.map(({ was }) => was))).toEqual(new Set(['device/too-weak']));
  expect(Object.fromEntries(cases.map(({ runId, judged }) => [runId, isRight(judged)]))).toEqual({
    'right-cause': true,
    'right-detail': true,
    'wrong-detail': false,
    'wrong-cause': false,
    ours: false,
  });
  expect(score(cases.map(({ judged }) => judged))).toMatchObject({ runs: 5, monitorFaults: 1, falseOutages: 1 });
});

test('an api that refuses, or is not there, is said', async () => {
  await expect(reviewedCases(app.url, undefined)).rejects.toThrow(/refuses its labelled cases \(401\)/);
  await expect(reviewedCases('http://127.0.0.1:1', undefined)).rejects.toThrow(/does not answer/);
});
