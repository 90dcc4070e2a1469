/** Every route, by every role, for what is its own, what is another's and what does not exist. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routesInOrder } from '../../../api/routes/routes-in-order.ts';
import { listAudit } from '../../../results/access/audit-log.ts';
import { type GuardedApp, roles, startGuardedApp, type TestRole, windowIds } from '../../fixtures/guarded-app.ts';
import { removeFolder } from '../../fixtures/test-app.ts';

let app: GuardedApp;
beforeAll(async () => {
  app = await startGuardedApp();
}, 240_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

/** A status, or three: for the own, the foreign and the unknown object. */
type Expected = number | readonly [own: number, foreign: number, unknown: number];
type Row = Readonly<Record<TestRole, Expected>>;

const forAll = (status: Expected): Row => ({ anonymous: status, national: status, operator: status, vendor: status, sre: status, guest: status }); // prettier-ignore
const nobody = { ...forAll(403), anonymous: 401 };
const reading: Row = { ...nobody, national: [200, 200, 404], operator: [200, 404, 404], vendor: [200, 404, 404], guest: [200, 404, 404] }; // prettier-ignore
const ofNational: Row = { ...nobody, national: 200 };
const lists: Row = { ...nobody, national: 200, operator: 200, vendor: 200 };
const objectsOfOwners: Row = { ...reading, guest: 403 };

const portals = { own: 'dvc-48', foreign: 'dvc-01', unknown: 'dvc-99' };
const incidents = { own: 'incident-own', foreign: 'incident-foreign', unknown: 'incident-99' };
const comment = { act: 'comment', text: 'Đã xem.' };

const ofReport = 'subject=vendor&key=vnpt&month=2026-11';

const matrix: Readonly<
  Record<string, { row: Row; body?: unknown; ids?: Readonly<Record<string, string>>; query?: string }>
> = {
  'get /healthz': { row: forAll(200) },
  'get /readyz': { row: forAll(200) },
  'get /metrics': { row: forAll(200) },
  'get /api/v1/openapi.json': { row: forAll(200) },
  'get /api/v1/summary': { row: forAll(200) },
  'get /api/v1/comparison': { row: forAll(200), query: 'by=province' },
  'get /api/v1/comparison.csv': { row: forAll(200), query: 'by=vendor' },
  'get /api/v1/before-after': { row: forAll(200), query: 'by=portal&at=2026-11-20T00:00:00Z' },
  'get /api/v1/releases': { row: forAll(200) },
  'get /api/v1/matrix': { row: forAll(200) },
  'get /api/v1/grades': { row: forAll(200) },
  'get /api/v1/open-data': { row: forAll(200) },
  'get /api/v1/open-datasets': { row: forAll(200) },
  'get /api/v1/open-data.csv': { row: forAll(200) },
  'get /api/v1/reports/monthly': { row: forAll(200), query: ofReport },
  'get /api/v1/reports/monthly.pdf': { row: forAll(200), query: ofReport },
  'get /api/v1/reports/monthly.xlsx': { row: forAll(200), query: ofReport },
  'get /api/v1/services': { row: forAll(200) },
  'get /api/v1/services/:serviceId/asked': { row: forAll(200), ids: { own: 'passport' } },
  'get /api/v1/portals': { row: forAll(200) },
  'get /api/v1/causes': { row: forAll(200) },
  'get /api/v1/me': { row: forAll(200) },
  'get /api/v1/queue': { row: { ...ofNational, sre: 200 } },
  'get /api/v1/lateness': { row: { ...ofNational, sre: 200 } },
  'get /api/v1/runs': { row: { ...lists, sre: 200, guest: 200 } },
  'get /api/v1/runs.csv': { row: { ...lists, sre: 200, guest: 200 } },
  'get /api/v1/events': { row: { ...lists, sre: 200, guest: 200 } },
  // Of runs an SRE sees those that failed on our side; these did not.
  'get /api/v1/runs/:runId': { row: { ...reading, sre: [404, 404, 404] } },
  'get /api/v1/runs/:runId/progress': { row: { ...reading, sre: [404, 404, 404] } },
  'get /api/v1/runs/:runId/trace': { row: reading },
  'get /api/v1/runs/:runId/signals': { row: reading },
  'get /api/v1/runs/:runId/evidence-pack': { row: reading },
  'post /api/v1/runs/:runId/links': { row: { ...objectsOfOwners, vendor: 403 }, body: { name: 'Sở Tư pháp' } },
  'get /api/v1/runs/:runId/review': { row: objectsOfOwners },
  'post /api/v1/runs/:runId/review': { row: objectsOfOwners, body: comment },
  'get /api/v1/incidents': { row: lists },
  'get /api/v1/incidents/:incidentId': { row: objectsOfOwners, ids: incidents },
  'get /api/v1/incidents/:incidentId/evidence-pack': { row: objectsOfOwners, ids: incidents },
  'get /api/v1/incidents/:incidentId/review': { row: objectsOfOwners, ids: incidents },
  'post /api/v1/incidents/:incidentId/review': { row: objectsOfOwners, ids: incidents, body: comment },
  'get /api/v1/reviews': { row: lists },
  'get /api/v1/labelled-cases': { row: ofNational },
  'post /api/v1/portals/:portalId/stop': { row: { ...objectsOfOwners, vendor: 403 }, ids: portals, body: null },
  'post /api/v1/portals/:portalId/resume': { row: { ...objectsOfOwners, vendor: 403 }, ids: portals, body: null },
  'post /api/v1/portals/:portalId/runs': {
    row: { ...objectsOfOwners, vendor: 403 },
    ids: portals,
    body: { service: 'passport', key: '00000000-0000-4000-8000-000000000004' },
  },
  'get /api/v1/maintenance-windows': { row: forAll(200) },
  'post /api/v1/portals/:portalId/maintenance-windows': {
    row: { ...objectsOfOwners, vendor: 403 },
    ids: portals,
    body: { endsAt: '2026-11-21T04:00:00Z', reason: 'nâng cấp' },
  },
  'delete /api/v1/maintenance-windows/:windowId': {
    row: { ...objectsOfOwners, vendor: 403 },
    ids: { ...windowIds, unknown: '00000000-0000-4000-8000-000000000003' },
  },
  'get /api/v1/audit': { row: ofNational },
  'get /api/v1/tokens': { row: ofNational },
  'post /api/v1/tokens': { row: ofNational, body: { name: 'bảng điều khiển', grants: ['vendor:vnpt'] } },
  'post /api/v1/tokens/:tokenId/revoke': {
    row: { ...nobody, national: 404 },
    ids: { own: '00000000-0000-4000-8000-000000000000' },
    body: null,
  },
  'get /sign-in/provider': { row: forAll(404) },
  'get /sign-in/return': { row: forAll(404) },
  'post /sign-in/token': { row: forAll(401), body: { token: 'guessed' } },
  'post /sign-out': { row: forAll(200), body: null },
  'get /shared/:secret': { row: forAll(303), ids: { own: 'guessed' } },
};

const objects = ['own', 'foreign', 'unknown'] as const;
const keyOf = ({ method = 'get', path }: { method?: string; path: string }) => `${method} ${path}`;

test('every route is in the matrix, and nothing else', () => {
  expect(Object.keys(matrix).sort()).toEqual(routesInOrder.map(keyOf).sort());
});

describe('matrix', { timeout: 120_000 }, () => {
  test.each(routesInOrder.map((route) => [keyOf(route)]))('%s', async (key) => {
    const { row, body, ids, query = '' } = matrix[key]!;
    const [method = '', path = ''] = key.split(' ');
    for (const role of roles) {
      const expected = row[role];
      const answers: string[] = [];
      for (const [place, object] of objects.entries()) {
        const wanted = typeof expected === 'number' ? expected : expected[place]!;
        const id = ids?.[object] ?? ids?.['own'] ?? object;
        const response = await app.ask(role, `${path.replace(/:\w+/, id)}?${query}`, body, method.toUpperCase());
        expect(`${role} ${object} ${response.status}`).toBe(`${role} ${object} ${wanted}`);
        const streams = response.headers.get('content-type')?.startsWith('text/event-stream');
        if (streams) await response.body!.cancel();
        else answers.push(await response.text());
        if (typeof expected === 'number' && wanted < 400) break;
      }
      // What is another's looks exactly like what does not exist.
      if (typeof expected !== 'number' && expected[1] >= 400) expect(answers[1]).toBe(answers[2]);
    }
  });
});

describe('lists hold only what is in reach', { timeout: 60_000 }, () => {
  const seen: Record<TestRole, readonly string[]> = {
    anonymous: [],
    national: ['fault', 'foreign', 'own'],
    operator: ['own'],
    vendor: ['own'],
    sre: ['fault'],
    guest: ['own'],
  };
  test.each(roles.filter((role) => role !== 'anonymous'))('runs of %s, also by filter and as CSV', async (role) => {
    const of = async (query: string) => {
      const { runs } = (await (await app.ask(role, `/api/v1/runs${query}`)).json()) as { runs: { runId: string }[] };
      return runs.map(({ runId }) => runId).sort();
    };
    expect(await of('')).toEqual(seen[role]);
    expect(await of('?portal=dvc-01')).toEqual(seen[role].filter((id) => id !== 'own'));
    const csv = await (await app.ask(role, '/api/v1/runs.csv')).text();
    expect(csv.trim().split('\r\n').slice(1).map((line) => line.split(',')[0]).sort()).toEqual(seen[role]); // prettier-ignore
  });

  test('incidents and reviews of a vendor', async () => {
    const { incidents: found } = (await (await app.ask('vendor', '/api/v1/incidents')).json()) as { incidents: { id: string }[] }; // prettier-ignore
    expect(found.map(({ id }) => id)).toEqual(['incident-own']);
    const { reviews } = (await (await app.ask('vendor', '/api/v1/reviews')).json()) as { reviews: { object: string }[] }; // prettier-ignore
    expect(reviews.map(({ object }) => object).sort()).toEqual(['incident-own', 'own']);
  });
});

describe('a report tells of incidents as lists do', { timeout: 60_000 }, () => {
  const own = ['incident-own'];
  const seen: Record<TestRole, { vnpt: readonly string[] | null; viettel: readonly string[] | null }> = {
    anonymous: { vnpt: null, viettel: null },
    national: { vnpt: own, viettel: ['incident-foreign'] },
    operator: { vnpt: own, viettel: null },
    vendor: { vnpt: own, viettel: null },
    sre: { vnpt: null, viettel: null },
    guest: { vnpt: null, viettel: null },
  };
  test.each(roles)('%s', async (role) => {
    for (const vendor of ['vnpt', 'viettel'] as const) {
      const response = await app.ask(role, `/api/v1/reports/monthly?subject=vendor&key=${vendor}&month=2026-11`);
      const { incidents } = (await response.json()) as { incidents: readonly { id: string }[] | null };
      expect([vendor, incidents?.map(({ id }) => id) ?? null]).toEqual([vendor, seen[role][vendor]]);
    }
  });
});

test('every view and download is in the audit log, refused ones are not', async () => {
  const { entries } = await listAudit(app.database, {}, 1_000);
  const of = (action: string) => new Set(entries.filter((entry) => entry.action === action).map(({ actorName, object }) => `${actorName} ${object}`)); // prettier-ignore
  const readers = ['national run:own', 'national run:foreign', 'operator:48 run:own', 'vendor:vnpt run:own', 'guest:own run:own']; // prettier-ignore
  expect(of('view-trace')).toEqual(new Set(readers));
  expect(of('view-signals')).toEqual(new Set(readers));
  const ofIncidents = ['national incident:incident-own', 'national incident:incident-foreign', 'operator:48 incident:incident-own', 'vendor:vnpt incident:incident-own']; // prettier-ignore
  expect(of('download-pack')).toEqual(new Set([...readers, ...ofIncidents]));
  expect(of('share-evidence')).toEqual(new Set(['national run:own', 'national run:foreign', 'operator:48 run:own']));
  expect(entries.every(({ address }) => address.includes('127.0.0.1'))).toBe(true);
});
