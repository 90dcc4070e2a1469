import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getRun } from '../../results/get-run.ts';
import { closeDatabase, openDatabase } from '../../results/open-database.ts';
import { recordRun } from '../../results/record-run.ts';
import { type PostgresServer, startPostgresServer } from '../fixtures/postgres-server.ts';
import { runRecord } from '../fixtures/run-records.ts';

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congdan-open-'));
  server = await startPostgresServer();
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('openDatabase', () => {
  test('finds what was recorded before, in the embedded database too', { timeout: 30_000 }, async () => {
    const first = await openDatabase({ folder });
    const record = runRecord();
    await recordRun(first, { record, scheduledAt: null, signalCounts: null });
    await closeDatabase(first);
    const second = await openDatabase({ folder });
    expect(await getRun(second, record.runId)).toEqual(record);
    await closeDatabase(second);
  });

  test(
    'refuses a folder that a living process holds, and takes over what a dead one left',
    { timeout: 30_000 },
    async () => {
      const db = await openDatabase({ folder });
      await expect(openDatabase({ folder })).rejects.toThrow(
        new RegExp(`^Cannot use the embedded database in .*: process ${process.pid} uses it; .*\\.$`),
      );
      await closeDatabase(db);
      await writeFile(join(folder, 'database', 'held-by'), `${process.pid} 1`);
      await closeDatabase(await openDatabase({ folder }));
    },
  );

  test('lets several processes start together on one fresh PostgreSQL', async () => {
    const url = await server.createDatabase('together');
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url, folder })));
    await Promise.all(opened.map(closeDatabase));
  });

  test('outlives a server that dies while one of its connections is lent and nothing is asked', async () => {
    const db = await openDatabase({ url: await server.createDatabase('dies'), folder });
    const ask = sql<{ one: number }>`select 1 as one`;
    await db.connection().execute(async (lent) => {
      await ask.execute(lent);
      await server.halt();
      await expect(ask.execute(lent)).rejects.toThrow();
    });
    await server.resume();
    expect((await ask.execute(db)).rows).toEqual([{ one: 1 }]);
    await closeDatabase(db);
  });

  test.each([
    ['nothing listens', () => 'postgres://me:secret@127.0.0.1:1/x', /nothing listens there/],
    ['no such database', () => server.url.replace(/postgres$/, 'nowhere'), /no database of this name/],
    ['not an address', () => 'secret', /Cannot use the database/],
  ])('says in one sentence, without the password, what is wrong: %s', async (_what, url, words) => {
    const error = await openDatabase({ url: url(), folder }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toMatch(/secret|\n/);
  });

  test('says that the user may not create tables', async () => {
    const url = await server.createDatabase('closed');
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('create role stranger login; revoke create on schema public from public');
    await client.end();
    await expect(openDatabase({ url: url.replace('congdan@', 'stranger@'), folder })).rejects.toThrow(
      /may not create tables; grant it CREATE/,
    );
  });
});
