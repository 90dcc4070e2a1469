/** A release is a change of version that was seen; asked of a real PostgreSQL and of the embedded one alike. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../results/open-database.ts';
import { latestReleases, listReleases, notePortalVersions } from '../../results/portal-versions.ts';
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

test.each(['embedded', 'PostgreSQL'])('%s: since when a portal runs on what it runs on', async (name) => {
  const db = stores.get(name)!;
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 21, hour));
  const igate = (productVersion?: string) => ({ id: 'dvc-48', name: 'Đà Nẵng', product: 'igate', productVersion });
  const other = { id: 'dvc-01', name: 'Hà Nội', product: 'opencps' };
  const note = (hour: number, ...portals: Parameters<typeof notePortalVersions>[1]) => notePortalVersions(db, portals, at(hour)); // prettier-ignore
  const hanoi = { portal: 'dvc-01', product: 'opencps', version: '', seenAt: at(1) };
  const danang = (version: string, hour: number) => ({ portal: 'dvc-48', product: 'igate', version, seenAt: at(hour) });
  await note(1, igate('2.5'), other, { id: 'national', name: 'Quốc gia' });
  await note(2, igate('2.5'), other);
  expect(await latestReleases(db)).toEqual([hanoi, danang('2.5', 1)]);
  await note(4, igate('2.6'), other);
  await note(5, igate('2.6'), other);
  expect(await latestReleases(db)).toEqual([hanoi, danang('2.6', 4)]);
  // Back to the version before is a release as well.
  await note(6, igate('2.5'), other);
  expect(await latestReleases(db)).toEqual([hanoi, danang('2.5', 6)]);
  // What it was first seen on is no release.
  expect(await listReleases(db)).toEqual([danang('2.5', 6), danang('2.6', 4)]);
});
