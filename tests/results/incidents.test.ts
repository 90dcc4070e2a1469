/** Incidents in both stores. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Incident } from '../../diagnosis/incidents/incident.ts';
import type { IncidentChanges } from '../../diagnosis/incidents/update-incidents.ts';
import { countByCircumstances } from '../../results/count-by-circumstances.ts';
import { incidentPage, listIncidents } from '../../results/list-incidents.ts';
import { listRuns } from '../../results/list-runs.ts';
import type { Database } from '../../results/open-database.ts';
import { UnknownCursor } from '../../results/page-cursor.ts';
import { recentRuns } from '../../results/recent-runs.ts';
import { recordIncidents } from '../../results/record-incidents.ts';
import { recordRuns } from '../../results/record-run.ts';
import { type DatabaseStore, startDatabaseStore, storeKinds } from '../fixtures/database-store.ts';
import { runRecord } from '../fixtures/run-records.ts';

const noon = new Date('2026-11-21T05:00:00Z');
const incident = (id: string, more: Partial<Incident> = {}): Incident => ({
  id,
  factor: { kind: 'portal', id: 'dvc-48' },
  indistinguishable: [{ kind: 'vendor', id: 'vnpt' }],
  cause: 'portal',
  causeShare: 0.875,
  failureRate: 1,
  startedAt: new Date('2026-11-21T04:05:00Z'),
  openedAt: new Date('2026-11-21T04:10:00Z'),
  lastFailureAt: new Date('2026-11-21T04:50:00Z'),
  closedAt: null,
  closedBecause: null,
  ...more,
});
const nothing: IncidentChanges = { opened: [], updated: [], closed: [] };

describe.each(storeKinds)('incidents in %s', (store) => {
  let opened: DatabaseStore;
  let db: Database;

  beforeAll(async () => {
    opened = await startDatabaseStore(store);
    ({ db } = opened);
  }, 60_000);

  afterAll(() => opened.stop());

  beforeEach(async () => {
    for (const table of ['runs', 'run_totals', 'incidents'] as const) await db.deleteFrom(table).execute();
    await recordRuns(
      db,
      ['a', 'b', 'c', 'd'].map((runId, place) => ({
        record: runRecord({ runId, outcome: 'failed', service: `service-${place % 3}`, portal: place < 2 ? 'dvc-48' : 'national', province: place < 2 ? '48' : null, startedAt: `2026-11-21T04:0${place}:00.000Z` }),
        scheduledAt: null,
        signalCounts: null,
        probe: place === 0 ? null : { id: `worker-${place}`, place: '48-vnpt' },
      })),
    ); // prettier-ignore
  });

  const record = (changes: Partial<IncidentChanges>) =>
    recordIncidents(db, new Date(0), () => ({ ...nothing, ...changes }));
  const known = async () => {
    let found: readonly Incident[] = [];
    await recordIncidents(db, new Date('2026-11-21T04:00:00Z'), (all) => {
      found = all;
      return nothing;
    });
    return found;
  };
  const runsOf = async (id: string) => (await listRuns(db, { incident: id }, 10)).runs.map(({ runId }) => runId).sort();

  test('are read as they were recorded, with what they comprise', async () => {
    await record({ opened: [{ incident: incident('one'), failedRunIds: ['a', 'b', 'c'] }] });
    expect(await known()).toEqual([incident('one')]);
    expect(await listIncidents(db, { open: true }, 10)).toEqual([
      { incident: incident('one'), failures: 3, services: 3, portals: 2, provinces: 1 },
    ]);
    expect(await runsOf('one')).toEqual(['a', 'b', 'c']);
    expect(await listIncidents(db, { open: false }, 10)).toEqual([]);
    expect(await listIncidents(db, { id: 'nobody' }, 10)).toEqual([]);
  });

  test('are recorded once, however often and by however many at once', async () => {
    const opened = [{ incident: incident('one'), failedRunIds: ['a', 'b'] }];
    // Another process found the same with a little more in its window.
    const alike = [{ incident: incident('two'), failedRunIds: ['a'] }];
    await Promise.all([record({ opened }), record({ opened: alike }), record({ opened }), record({ opened })]);
    const open = await listIncidents(db, { open: true }, 10);
    expect(open).toHaveLength(1);
    expect((await runsOf('one')).length + (await runsOf('two')).length).toBe(open[0]!.failures);
    await record({ opened });
    expect(await listIncidents(db, {}, 10)).toHaveLength(1);
  });

  test('grow, close and open again under the same id', async () => {
    await record({ opened: [{ incident: incident('one'), failedRunIds: ['a'] }] });
    const grown = incident('one', { cause: 'payment', lastFailureAt: noon });
    await record({ updated: [{ incident: grown, failedRunIds: ['a', 'b'] }] });
    expect(await known()).toEqual([grown]);
    const closed = { ...grown, closedAt: noon, closedBecause: 'healthy' } as const;
    await record({ closed: [closed] });
    expect(await known()).toEqual([closed]);
    // What was over keeps its runs; a new incident of the same factor takes only what is new.
    const next = incident('two', { startedAt: noon });
    await record({ opened: [{ incident: next, failedRunIds: ['b', 'c'] }] });
    expect([await runsOf('one'), await runsOf('two')]).toEqual([['a', 'b'], ['c']]);
    expect((await listIncidents(db, {}, 10)).map((found) => found.incident.id)).toEqual(['two', 'one']);
    await record({ closed: [{ ...next, closedAt: noon, closedBecause: 'explained-otherwise' }] });
    await record({ updated: [{ incident: grown, failedRunIds: ['c', 'd'] }] });
    expect(await runsOf('one')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are read page by page in the order of the list, those of one moment too', async () => {
    const over = { closedAt: noon, closedBecause: 'healthy' } as const;
    const all = [
      incident('open-b', { factor: { kind: 'portal', id: 'b' } }),
      incident('open-a', { factor: { kind: 'portal', id: 'a' } }),
      incident('open-new', { factor: { kind: 'portal', id: 'new' }, startedAt: noon }),
      incident('over-new', { ...over, startedAt: noon }),
      incident('over-a', over),
      incident('over-b', over),
    ];
    await record({ opened: all.map((one) => ({ incident: one, failedRunIds: [] })) });
    const order = ['open-new', 'open-a', 'open-b', 'over-new', 'over-a', 'over-b'];
    expect((await listIncidents(db, {}, 10)).map((found) => found.incident.id)).toEqual(order);
    for (const size of [1, 2, 4]) {
      const read: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await incidentPage(db, {}, size, cursor);
        read.push(...page.incidents.map((found) => found.incident.id));
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
      expect(read).toEqual(order);
    }
    await expect(incidentPage(db, {}, 1, 'WzFd')).rejects.toThrow(UnknownCursor);
  });

  test('a closed incident is known only as long as its window', async () => {
    await record({ opened: [{ incident: incident('old', { closedAt: new Date('2026-11-21T03:59:00Z'), closedBecause: 'healthy' }), failedRunIds: [] }] }); // prettier-ignore
    expect(await known()).toEqual([]);
  });

  test('a failed look leaves nothing behind', async () => {
    const broken = recordIncidents(db, new Date(0), () => {
      throw new Error('our own fault');
    });
    await expect(broken).rejects.toThrow('our own fault');
    expect(await known()).toEqual([]);
  });

  test('the days before are counted by circumstances, without monitor faults and what an incident explains', async () => {
    await record({ opened: [{ incident: incident('one'), failedRunIds: ['d'] }] });
    const more = [{ outcome: 'ok' }, { outcome: 'monitor-fault' }, { outcome: 'ok', startedAt: '2026-11-21T04:30:00.000Z' }] as const; // prettier-ignore
    await recordRuns(db, more.map((sketch, at) => ({ record: runRecord({ runId: `more-${at}`, service: 'service-1', portal: 'dvc-48', startedAt: '2026-11-21T04:01:00.000Z', ...sketch }), scheduledAt: null, signalCounts: null, probe: { id: 'worker-1', place: '48-vnpt' } }))); // prettier-ignore
    const counts = await countByCircumstances(db, new Date('2026-11-21T04:01:00Z'), new Date('2026-11-21T04:30:00Z'));
    const told = counts.map(({ service, portal, province, probe, probePlace, runs, failed }) => [service, portal, province, probe, probePlace, runs, failed]); // prettier-ignore
    expect(told.toSorted()).toEqual([
      ['service-1', 'dvc-48', '48', 'worker-1', '48-vnpt', 2, 1],
      ['service-2', 'national', null, 'worker-2', '48-vnpt', 1, 1],
    ]);
  });

  test('the runs of a window come newest first, with who made them', async () => {
    const runs = await recentRuns(db, new Date('2026-11-21T04:01:00Z'), 2);
    expect(runs.map(({ runId, probe, probePlace, cause }) => [runId, probe, probePlace, cause])).toEqual([
      ['d', 'worker-3', '48-vnpt', 'portal'],
      ['c', 'worker-2', '48-vnpt', 'portal'],
    ]);
    expect((await recentRuns(db, new Date(0), 10)).at(-1)?.probe).toBeNull();
  });
});
