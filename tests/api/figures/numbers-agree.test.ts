/** The same availability from everywhere that tells it, of a recorded week with failures, faults of our own, stopped and confirming runs. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpRun } from '../../../commands/seed-history/fill-runs.ts';
import { madeUpCountry } from '../../../commands/seed-history/made-up-country.ts';
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import { keepPortals } from '../../../results/keep-portals.ts';
import { services } from '../../../journeys/catalogue/services.ts';
import { readExposition } from '../../fixtures/read-exposition.ts';
import { readPdf } from '../../fixtures/read-pdf.ts';
import { readXlsx } from '../../fixtures/read-xlsx.ts';
import { removeFolder, startTestApp, type TestApp } from '../../fixtures/test-app.ts';

const from = new Date('2026-11-13T17:00:00Z');
const to = new Date('2026-11-20T17:00:00Z');
const country = madeUpCountry({ seed: 7, profiles: 2, runsPerDay: 4 });
const records = weekOfRuns();

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ clock: () => to });
  await keepPortals(app.database, country.portals);
  // Everything is told twice, and not in order.
  const twice = [...records, ...records].sort((a, b) => (a.runId < b.runId ? 1 : -1));
  await Promise.all(twice.map((record) => app.recorder.record(record.runId, { record })));
}, 300_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

/** Three portals and two services; every third failure has a confirming run, some runs were stopped. */
function weekOfRuns(): readonly RunRecord[] {
  const portals = ['simulated-da-nang', 'simulated-ca-mau', 'simulated-national'];
  const cells = country.cells.filter(({ portal, service }) => portals.includes(portal) && ['passport', 'traffic-fine'].includes(service)); // prettier-ignore
  return cells.flatMap((cell) =>
    Array.from({ length: 7 * 24 }, (_, hour): RunRecord => {
      const run = madeUpRun(country, { ...cell, rate: 0.2 }, new Date(from.getTime() + hour * 3_600_000 + 137_000));
      if (hour % 50 === 0) return { ...run, outcome: 'stopped', failedStage: null, diagnosis: null, monitorFault: null, stopped: { reason: 'traffic-stopped', words: 'dừng' } }; // prettier-ignore
      if (hour % 40 === 0) return { ...run, outcome: 'monitor-fault', failedStage: null, diagnosis: null, monitorFault: { kind: 'browser-crashed', reason: 'x' } }; // prettier-ignore
      const confirmed = run.outcome === 'failed' && hour % 3 === 0;
      return confirmed ? { ...run, confirmations: [{ changed: 'network', outcome: 'ok' }] } : run;
    }),
  );
}

const window = `from=${from.toISOString()}&to=${to.toISOString()}`;
const json = async (path: string) => (await app.get(`/api/v1/${path}`)).json() as Promise<Record<string, unknown>>;

type Told = Readonly<
  Record<string, { readonly ok: number; readonly failed: number; readonly availability: number | null }>
>;
const rounded = (availability: unknown) => (availability === null || availability === '' ? null : Number(Number(availability).toFixed(9))); // prettier-ignore
const told = (rows: readonly object[], key: string): Told =>
  Object.fromEntries(
    (rows as readonly Record<string, unknown>[])
      .filter(({ ok, failed }) => Number(ok) + Number(failed) > 0)
      .map((row) => [String(row[key]), { ok: Number(row['ok']), failed: Number(row['failed']), availability: rounded(row['availability']) }]), // prettier-ignore
  );

describe.each([
  { by: 'portal', label: 'portal', of: ({ portal }: RunRecord) => portal },
  { by: 'service', label: 'service', of: ({ service }: RunRecord) => service },
  { by: 'province', label: 'province', of: ({ province }: RunRecord) => province },
])('by $by', ({ by, label, of }) => {
  test(
    'summary, comparison, CSV, the SQL of dashboards and the counters say the same',
    { timeout: 120_000 },
    async () => {
      const groups = Map.groupBy(records, of);
      const truth = Object.fromEntries(
        [...groups].flatMap(([key, runs]) => {
          if (key === null) return [];
          const [ok, failed] = (['ok', 'failed'] as const).map((outcome) => runs.filter((run) => run.outcome === outcome).length) as [number, number]; // prettier-ignore
          return [[key, { ok, failed, availability: rounded(ok / (ok + failed)) }]];
        }),
      );
      expect(Object.values(truth).every(({ failed }) => failed > 10)).toBe(true);

      expect(told((await json(`comparison?by=${by}&${window}`))['rows'] as object[], 'key')).toEqual(truth);
      const [header, ...lines] = (await (await app.get(`/api/v1/comparison.csv?by=${by}&${window}`)).text()).split(
        '\r\n',
      );
      const names = header!.split(',');
      const ofCsv = lines.map((line) =>
        Object.fromEntries(
          [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell], place) => [names[place]!, cell]),
        ),
      );
      expect(told(ofCsv, 'key')).toEqual(truth);
      if (by !== 'province') {
        const summary = await json(`summary?${window}`);
        expect(told(summary[by === 'portal' ? 'byPortal' : 'byService'] as object[], 'group')).toEqual(truth);
      }
      const ofSql = await sql<object>`select * from compare_availability(${by}, ${from}, ${to}) where name <> 'national'`.execute(app.database); // prettier-ignore
      expect(told(ofSql.rows, 'name')).toEqual(truth);

      const series = readExposition(await app.metrics.render()).filter(({ name }) => name === 'congdan_runs_total');
      const counter = (key: string, outcome: string) =>
      series.filter(({ labels }) => labels[label] === key && labels['outcome'] === outcome).reduce((sum, { value }) => sum + value, 0); // prettier-ignore
      const ofCounters = Object.keys(truth).map((key) => {
        const [ok, failed] = [counter(key, 'ok'), counter(key, 'failed')];
        return { key, ok, failed, availability: ok / (ok + failed) };
      });
      expect(told(ofCounters, 'key')).toEqual(truth);
    },
  );
});

test('the whole, with what stands beside it', async () => {
  const count = (outcome: string) => records.filter((run) => run.outcome === outcome).length;
  const { total, failuresByCause } = (await json(`summary?${window}`)) as { total: object; failuresByCause: readonly { runs: number }[] }; // prettier-ignore
  expect(total).toMatchObject({ ok: count('ok'), failed: count('failed'), stopped: count('stopped'), monitorFaults: count('monitor-fault') }); // prettier-ignore
  expect(failuresByCause.reduce((sum, { runs }) => sum + runs, 0)).toBe(count('failed'));
  const { cells } = (await json(`matrix?${window}`)) as { cells: readonly Record<string, unknown>[] };
  const daNang = records.filter(({ service, province, outcome }) => service === 'passport' && province === '48' && ['ok', 'failed'].includes(outcome)); // prettier-ignore
  const cell = cells.find(({ service, province }) => service === 'passport' && province === '48')!;
  expect(Number(cell['ok']) + Number(cell['failed'])).toBe(daNang.length);
});

describe('the month that the week lies in, of one province', { timeout: 60_000 }, () => {
  const ofProvince = records.filter(({ province }) => province === '48');
  const truth = (runs: readonly RunRecord[]) => {
    const [ok, failed] = (['ok', 'failed'] as const).map((outcome) => runs.filter((run) => run.outcome === outcome).length) as [number, number]; // prettier-ignore
    return { ok, failed, availability: rounded(ok / (ok + failed)) };
  };
  const byService = Object.fromEntries([...Map.groupBy(ofProvince, ({ service }) => service)].map(([service, runs]) => [service, truth(runs)])); // prettier-ignore
  const file = async (ending: string) => Buffer.from(await (await app.get(`/api/v1/reports/monthly${ending}?subject=province&key=48&month=2026-11`)).arrayBuffer()); // prettier-ignore

  test('the report, its spreadsheet and its PDF say the same', async () => {
    const report = JSON.parse((await file('')).toString()) as { total: { ok: number }; services: readonly object[] };
    expect(report.total).toMatchObject({ ok: truth(ofProvince).ok, failed: truth(ofProvince).failed });
    expect(told(report.services, 'service')).toEqual(byService);
    const [, ...rows] = readXlsx(await file('.xlsx')).get('Dịch vụ')!;
    const idOf = new Map(services.map(({ id, name }) => [name.vi, id]));
    const ofSheet = rows.map(({ A, B, C, D }) => ({ key: idOf.get(String(A!.value)), ok: B!.value, failed: C!.value, availability: D?.value ?? null })); // prettier-ignore
    expect(told(ofSheet, 'key')).toEqual(byService);
    const text = (await readPdf(await file('.pdf'))).join(' ');
    const share = truth(ofProvince).availability! * 100;
    expect(text).toContain(`${share.toFixed(1).replace('.', ',')}%`);
  });

  test('so do the open data, added up', async () => {
    const csv = await (await app.get(`/api/v1/open-data.csv?${window}`)).text();
    const [head = '', ...lines] = csv.trim().split('\r\n');
    const names = head.split(',');
    const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [names[place]!, cell])));
    const sums = [...Map.groupBy(rows.filter((row) => row['province'] === '48'), (row) => row['service'])].map(([service, same]) => {
      const [ok, failed] = (['ok', 'failed'] as const).map((column) => same.reduce((sum, row) => sum + Number(row[column]), 0)) as [number, number];
      return { service, ok, failed, availability: ok / (ok + failed) };
    }); // prettier-ignore
    expect(told(sums, 'service')).toEqual(byService);
  });
});
