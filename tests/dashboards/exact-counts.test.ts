/** The panels' SQL on a real PostgreSQL, asked by a reader without a right to any table, as Grafana asks. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPortals } from '../../results/keep-portals.ts';
import { closeDatabase, type Database, openDatabase } from '../../results/open-database.ts';
import { recordRun } from '../../results/record-run.ts';
import { wilson } from '../../results/wilson.ts';
import { type PostgresServer, startPostgresServer } from '../fixtures/postgres-server.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { boards, sqlQueries } from './queries.ts';

interface Row {
  readonly availability: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ok: string;
  readonly failed: string;
  readonly stopped: string;
  readonly monitor_faults: string;
  readonly portals: string;
  readonly [name: string]: string | number | null;
}

const day = '2026-11-21T';
let server: PostgresServer;
let db: Database;
let reader: pg.Client;

beforeAll(async () => {
  server = await startPostgresServer();
  db = await openDatabase({ url: server.url, folder: '/nonexistent' });
  await keepPortals(db, [
    { id: 'dvc-01', name: 'Hà Nội', province: '01', vendor: 'vnpt', product: 'igate', procurement: 'hired' },
    { id: 'dvc-48', name: 'Đà Nẵng', province: '48', vendor: 'fds', product: 'opencps', procurement: 'owned' },
    { id: 'national', name: 'Cổng quốc gia' },
  ]);
  // The second time it is known better.
  await keepPortals(db, [{ id: 'dvc-01', name: 'Hà Nội', province: '01', vendor: 'vnpt', product: 'igate-2', procurement: 'hired' }]); // prettier-ignore
  const sketch = { 'dvc-01': [18, 2, 0, 1], 'dvc-48': [0, 5, 0, 0], national: [0, 0, 3, 0] } as const;
  for (const [portal, counts] of Object.entries(sketch)) {
    const province = portal === 'national' ? null : portal.slice(-2);
    for (const [place, outcome] of (['ok', 'failed', 'stopped', 'monitor-fault'] as const).entries()) {
      for (let run = 0; run < counts[place]!; run += 1) {
        const startedAt = `${day}01:${String(run).padStart(2, '0')}:00.000Z`;
        const record = runRecord({ portal, province, outcome, startedAt });
        await recordRun(db, { record, scheduledAt: null, signalCounts: null, probe: null });
      }
    }
  }
  const early = runRecord({
    portal: 'dvc-01',
    province: '01',
    outcome: 'failed',
    startedAt: '2026-11-20T23:59:59.000Z',
  });
  await recordRun(db, { record: early, scheduledAt: null, signalCounts: null, probe: null });
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await owner.query("create role grafana login password 'of-the-test'");
  await owner.end();
  reader = new pg.Client({ connectionString: server.url.replace('congdan@', 'grafana:of-the-test@') });
  await reader.connect();
}, 120_000);
afterAll(async () => {
  await reader.end();
  await closeDatabase(db);
  await server.stop();
});

/** What its reader chose on the dashboard; all, unless told. */
type Choices = Readonly<Partial<Record<'service' | 'portal' | 'province' | 'cause', string>>>;

const ask = async (sql: string, chosen: Choices = {}): Promise<readonly Row[]> => {
  const macros = { $__timeFrom: `'${day}00:00:00Z'`, $__timeTo: `'${day}23:59:59Z'` };
  const filled = Object.entries(macros)
    .reduce((text, [macro, value]) => text.replaceAll(`${macro}()`, value), sql)
    .replaceAll(/\$\{(\w+):regex\}/g, (_all, name: keyof Choices) => chosen[name] ?? '.*');
  expect(filled).not.toContain('$');
  return (await reader.query<Row>(filled)).rows;
};

describe('the database as a second source', () => {
  test('is asked by the comparison of portals and of vendors, and for the failed runs', () => {
    expect(sqlQueries).toHaveLength(7);
    const asking = boards.filter(({ panels }) =>
      panels.some(({ datasource }) => datasource?.uid === 'congdan-postgres'),
    );
    expect(asking.map(({ uid }) => uid)).toEqual([
      'congdan-service',
      'congdan-portals',
      'congdan-causes',
      'congdan-vendors',
    ]);
  });

  test.each(sqlQueries.filter(({ sql }) => sql.includes('compare_availability')))(
    'answers $where with exact counts and intervals',
    async ({ sql }) => {
      const rows = await ask(sql);
      expect(rows.length).toBeGreaterThan(0);
      for (const { ok, failed, availability, low, high } of rows) {
        const [successes, trials] = [Number(ok), Number(ok) + Number(failed)];
        const interval = wilson(successes, trials);
        if (interval === null) expect([availability, low, high]).toEqual([null, null, null]);
        else {
          expect(availability).toBeCloseTo(successes / trials, 12);
          expect(low).toBeCloseTo(interval.low, 12);
          expect(high).toBeCloseTo(interval.high, 12);
        }
      }
    },
  );

  test('counts each run once, in its time, at its portal', async () => {
    const count = ({ ok, failed, stopped, monitor_faults }: Row) => [ok, failed, stopped, monitor_faults].map(Number);
    const rows = await ask(`select * from compare_availability('portal', $__timeFrom(), $__timeTo())`);
    // The worst first, the unknown last.
    expect(rows.map((row) => [row['name'], ...count(row)])).toEqual([
      ['dvc-48', 0, 5, 0, 0],
      ['dvc-01', 18, 2, 0, 1],
      ['national', 0, 0, 3, 0],
    ]);
    const vendors = await ask(`select * from compare_availability('vendor-product', $__timeFrom(), $__timeTo())`);
    expect(vendors.map(({ name }) => name)).toEqual(['fds · opencps', 'vnpt · igate-2']);
    expect((await ask(`select * from compare_availability('province', $__timeFrom(), $__timeTo())`)).map(({ name }) => name)).toEqual(['48', '01', 'national']); // prettier-ignore
  });

  test.each(sqlQueries.filter(({ sql }) => sql.includes('newest_failures')))(
    'answers $where with the runs that were chosen',
    async ({ sql }) => {
      const all = await ask(sql);
      expect(all).toHaveLength(7);
      const starts = all.map((row) => new Date(row['started_at']!).getTime());
      expect(starts).toEqual(starts.toSorted((a, b) => b - a));
      // Nothing but numbers and slugs: what proves it is the console's to show.
      expect(Object.keys(all[0]!)).toEqual(['started_at', 'service', 'portal', 'province', 'stage', 'cause', 'detail', 'seconds', 'run_id']); // prettier-ignore
      const portals = async (chosen: Choices) => new Set((await ask(sql, chosen)).map((row) => row['portal']));
      expect(await portals({ portal: '(dvc-48)' })).toEqual(new Set(['dvc-48']));
      expect(await portals({ province: '(01|48)' })).toEqual(new Set(['dvc-01', 'dvc-48']));
      expect(await portals({ province: '0' })).toEqual(new Set());
      expect(await portals({ cause: 'network', service: '.*' })).toEqual(new Set());
    },
  );

  test('gives its reader nothing else', async () => {
    await expect(reader.query('select * from runs')).rejects.toThrow(/permission denied/);
    await expect(reader.query('select * from portals')).rejects.toThrow(/permission denied/);
  });
});
