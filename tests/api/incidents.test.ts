/** From recorded runs to an incident that the API tells, the metrics count and the live events announce. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notifier } from '../../api/notifier.ts';
import { runFactsOf } from '../../api/run-facts-of.ts';
import { routesInOrder } from '../../api/routes/routes-in-order.ts';
import { watchIncidents } from '../../api/watch-incidents.ts';
import { services } from '../../journeys/catalogue/services.ts';
import { portalProfileSchema } from '../../journeys/portals/profile.ts';
import type { RecentRun } from '../../results/recent-runs.ts';
import { recordRuns } from '../../results/record-run.ts';
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

let now = new Date('2026-11-21T02:00:00Z');
let minutes = 0;
/** Runs of both portals in the last minutes before now; the first portal's fail or not. */
async function runs(count: number, failing: boolean) {
  for (let at = 0; at < count; at += 1) {
    minutes += 1;
    for (const portal of testPortals) {
      const failed = failing && portal.id === 'dvc-48';
      const startedAt = new Date(now.getTime() - (count - at) * 30_000).toISOString();
      const record = runRecord({ runId: `${portal.id}-${minutes}`, portal: portal.id, province: portal.province ?? null, service: services[at % 25]!.id, startedAt, outcome: failed ? 'failed' : 'ok', cause: failed ? 'portal' : null }); // prettier-ignore
      await app.recorder.record(record.runId, { record, probe: { id: `worker-${at % 2}`, place: '48-vnpt' } });
    }
  }
}
/** Ids of incidents as they were told to others: opened, opened again, closed. */
const told: string[] = [];
const notifier: Pick<Notifier, 'incidentsChanged'> = {
  incidentsChanged: async ({ opened, closed }, reopened) => {
    told.push(...opened.map(({ incident }) => `opened ${incident.factor.id}`));
    told.push(...reopened.map(() => 'opened again'), ...closed.map(({ factor }) => `closed ${factor.id}`));
  },
};
const start = (itsTurn: () => Promise<boolean> = async () => true) => {
  const { database, metrics, events } = app;
  return watchIncidents({ database, metrics, events, services, portals: testPortals, intervalMs: 300_000, itsTurn, notifier, clock: () => now }); // prettier-ignore
};
const openFigures = async () =>
  readExposition(await app.metrics.render())
    .filter(({ name, value }) => name === 'congdan_incidents_open' && value > 0)
    .map(({ labels, value }) => [labels.factor, labels.cause, value]);
const answered = async (path: string) => {
  const response = await app.get(path);
  const body = (await response.json()) as never;
  const name = path.replace(/\?.*/, '').replace(/incidents\/.+/, 'incidents/:incidentId');
  expect(routesInOrder.find((route) => route.path === name)!.answer.schema!.parse(body)).toEqual(body);
  return body as { incidents: { id: string }[]; incident: Record<string, unknown>; runs: unknown[] };
};

describe('a portal that fails', () => {
  test('becomes an incident once, told, counted and announced, and is closed when it is well', async () => {
    const announced: number[] = [];
    app.events.listen((event) => event.kind === 'incidents-changed' && announced.push(event.open));
    const watch = start();
    const other = start(async () => false);
    await watch.look();
    expect((await answered('/api/v1/incidents')).incidents).toEqual([]);
    expect(await openFigures()).toEqual([]);

    await runs(20, true);
    await Promise.all([watch.look(), other.look()]);
    await watch.look();
    const { incidents } = await answered('/api/v1/incidents?state=open');
    expect(incidents).toHaveLength(1);
    expect(await openFigures()).toEqual([['portal', 'portal', 1]]);
    expect(announced[0]).toBe(1);
    expect(told).toEqual(['opened dvc-48']);
    const id = incidents[0]!.id;
    const one = await answered(`/api/v1/incidents/${id}`);
    expect(one.runs).toHaveLength(20);
    expect(one.incident).toMatchObject({
      factor: { kind: 'portal', id: 'dvc-48' },
      failures: 20,
      title: { vi: 'Cổng dịch vụ công thành phố Đà Nẵng' },
      whoActs: { vi: 'đơn vị chủ quản cổng và nhà cung cấp' },
      sentence: { vi: expect.stringMatching(/: 20 lượt thất bại ở 20 dịch vụ từ 08:50 21\/11; lỗi cổng dịch vụ công \(100 %\)\.$/) }, // prettier-ignore
    });
    expect((await answered(`/api/v1/runs?incident=${id}&limit=5`)).runs).toHaveLength(5);

    now = new Date(now.getTime() + 20 * 60_000);
    await runs(30, false);
    await watch.look();
    expect(await openFigures()).toEqual([]);
    const [closed] = (await answered('/api/v1/incidents?state=closed')).incidents;
    expect(closed).toMatchObject({ id, closedBecause: 'healthy' });
    expect(told).toEqual(['opened dvc-48', 'closed dvc-48']);
    expect(announced.at(-1)).toBe(0);
    await other.look();
    watch.close();
    other.close();
  });

  test('that hardly ever failed in the days before becomes one when it fails now and then', async () => {
    const later = new Date(now.getTime() + 30 * 24 * 3_600_000);
    const made = (id: string, count: number, portal: string, beforeMs: number, fails: (at: number) => boolean) =>
      Array.from({ length: count }, (_, at) => ({
        record: runRecord({ runId: `${id}-${portal}-${at}`, portal, province: null, service: services[at % 25]!.id, startedAt: new Date(later.getTime() - beforeMs + at * 1_000).toISOString(), outcome: fails(at) ? 'failed' : 'ok', cause: 'portal' }),
        scheduledAt: null,
        signalCounts: null,
      })); // prettier-ignore
    const [steady, other] = testPortals;
    const window = [...made('now', 120, steady!.id, 20 * 60_000, (at) => at % 14 === 13), ...made('now', 120, other!.id, 20 * 60_000, () => false)]; // prettier-ignore
    const { database, metrics, events } = app;
    const look = async () => {
      const watch = watchIncidents({ database, metrics, events, services, portals: testPortals, intervalMs: 300_000, itsTurn: async () => true, notifier, clock: () => later }); // prettier-ignore
      await watch.look();
      watch.close();
      return (await answered('/api/v1/incidents?state=open')).incidents;
    };
    await recordRuns(database, window);
    expect(await look()).toEqual([]);
    await recordRuns(
      database,
      made('before', 1_500, steady!.id, 2 * 24 * 3_600_000, (at) => at === 700),
    );
    expect(await look()).toMatchObject([{ factor: { kind: 'portal', id: steady!.id } }]);
  });

  test('an incident that nobody recorded is a named problem', async () => {
    const response = await app.get('/api/v1/incidents/nobody');
    expect(response.status).toBe(404);
    expect(((await response.json()) as { code: string }).code).toBe('incident-not-found');
  });
});

describe('what a run depended on', () => {
  const agreed = portalProfileSchema.parse({
    id: 'dvc-01',
    name: 'Cổng',
    baseUrl: 'http://127.0.0.1:1/',
    product: 'igate',
    productVersion: '2.5',
    vendor: 'vnpt',
    agreement: 'agreed',
    hosts: { payment: ['pay.example'], identity: ['sso.example'], 'shared-data': ['data.example'] },
  });
  const run: RecentRun = { runId: 'r', service: services.find(({ filing }) => filing === 'payment')!.id, portal: 'dvc-01', province: '01', device: 'desktop', network: 'fibre', probe: 'w', probePlace: '01-viettel', startedAt: now, outcome: 'ok', cause: null, monitorFault: null }; // prettier-ignore

  test('is in the profile of its portal', () => {
    const facts = runFactsOf(services, [agreed])(run);
    expect(facts).toMatchObject({ product: 'igate', productVersion: '2.5', vendor: 'vnpt', paymentProviders: ['pay.example'], identityProviders: ['sso.example'], sharedSystems: ['data.example'], accessNetwork: 'viettel', probe: 'w' }); // prettier-ignore
    const free = services.find(({ filing, fees }) => filing === 'file' && fees.length === 0)!;
    expect(runFactsOf(services, [agreed])({ ...run, service: free.id }).paymentProviders).toEqual([]);
  });

  test('is nothing of what it may not use, and nothing of a portal that is not known any more', () => {
    const reading = runFactsOf(services, [{ ...agreed, agreement: 'public' }])(run);
    expect([reading.paymentProviders, reading.identityProviders, reading.sharedSystems]).toEqual([[], [], []]);
    expect(runFactsOf(services, [])({ ...run, probePlace: null })).toMatchObject({ product: null, vendor: null, identityProviders: [], accessNetwork: null }); // prettier-ignore
  });
});
