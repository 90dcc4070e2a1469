/** A release is a change of version that was seen; asked of a real PostgreSQL and of the embedded one alike. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../results/open-database.ts';
import { latestReleases, notePortalVersions } from '../../results/portal-versions.ts';
import { startPostgresServer } from '../fixtures/postgres-server.ts';

const stores = new Map<string, Database>();
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'congdan-versions-'));
  const server = await startPostgresServer();
  stores.set('embedded', await openDatabase({ folder }));
  stores.set('PostgreSQL', await openDatabase({ url: server.url, folder }));
  closing.push(() => server.stop(), () => rm(folder, { recursive: true })); // prettier-ignore
}, 60_000);
afterAll(async () => {
  for (const db of stores.values()) await closeDatabase(db);
  for (const close of closing) await close();
});

test.each(['embedded', 'PostgreSQL'])('%s: a first version is no release, each other one is', async (name) => {
  const db = stores.get(name)!;
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 21, hour));
  const igate = (productVersion?: string) => ({ id: 'dvc-48', name: 'Đà Nẵng', product: 'igate', productVersion });
  const other = { id: 'dvc-01', name: 'Hà Nội', product: 'opencps', productVersion: '7' };
  await notePortalVersions(db, [igate('2.5'), other, { id: 'national', name: 'Quốc gia' }], at(1));
  expect(await latestReleases(db)).toEqual([]);
  await notePortalVersions(db, [igate('2.5'), other], at(2));
  await notePortalVersions(db, [igate(undefined), other], at(3));
  expect(await latestReleases(db)).toEqual([]);
  await notePortalVersions(db, [igate('2.6'), other], at(4));
  await notePortalVersions(db, [igate('2.6'), other], at(5));
  expect(await latestReleases(db)).toEqual([{ portal: 'dvc-48', product: 'igate', version: '2.6', seenAt: at(4) }]);
  // Back to the version before: a release as well.
  await notePortalVersions(db, [igate('2.5'), other], at(6));
  expect(await latestReleases(db)).toEqual([{ portal: 'dvc-48', product: 'igate', version: '2.5', seenAt: at(6) }]);
});
