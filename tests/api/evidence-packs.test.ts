/** Packs as a vendor downloads them: they hold what he may see, and verify offline. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyPack } from '../../evidence/verify-pack.ts';
import { zipEntries } from '../end-to-end/zip-entries.ts';
import { type GuardedApp, startGuardedApp, tokenOf } from '../fixtures/guarded-app.ts';
import { removeFolder } from '../fixtures/test-app.ts';

let app: GuardedApp;
beforeAll(async () => {
  app = await startGuardedApp();
}, 60_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

async function download(path: string): Promise<Buffer> {
  const response = await app.ask('vendor', path);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=[\w.-]+\.evidence\.zip$/);
  return Buffer.from(await response.arrayBuffer());
}

test('the pack of a run holds its verdict as it is recorded, its trace and versions, signed by one key', async () => {
  const pack = await download('/api/v1/runs/own/evidence-pack');
  const verified = await verifyPack(pack);
  expect(verified).toMatchObject({ problems: [], of: 'run own' });
  const entries = zipEntries(pack);
  expect(entries.get('trace.zip')?.toString()).toBe('trace of own');
  expect(JSON.parse(entries.get('verdict.json')?.toString() ?? '')).toMatchObject({ diagnosis: { cause: 'portal', rule: 'server-answered-with-an-error' } }); // prettier-ignore
  expect(JSON.parse(entries.get('manifest.json')?.toString() ?? '')).toMatchObject({
    versions: { congdan: expect.any(String) as string, profile: expect.stringMatching(/^[\da-f]{64}$/) as string },
  });
  const incident = await verifyPack(await download('/api/v1/incidents/incident-own/evidence-pack'));
  expect(incident).toEqual({ problems: [], of: 'incident incident-own', fingerprint: verified.fingerprint });
});

test('a token for incidents alone gets no evidence, and what has no signals has no pack', async () => {
  const secret = await tokenOf(app, 'vendor:vnpt', { actions: ['read-incidents'] });
  for (const path of ['/api/v1/incidents/incident-own/evidence-pack', '/api/v1/runs/own/evidence-pack'])
    expect((await fetch(app.url + path, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(403);
  await rm(join(app.artifactFolder, 'own', 'signals.json'));
  for (const path of ['/api/v1/runs/own/evidence-pack', '/api/v1/incidents/incident-own/evidence-pack']) {
    const response = await app.ask('vendor', path);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, 'artifact-not-found']);
  }
});
