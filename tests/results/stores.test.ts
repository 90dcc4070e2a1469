/** The same expectations of both stores: what is developed on PGlite must hold on PostgreSQL. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import { availability, availabilityBy } from '../../results/availability.ts';
import { countOutcomes } from '../../results/count-outcomes.ts';
import { getRun } from '../../results/get-run.ts';
import { listRuns } from '../../results/list-runs.ts';
import { UnknownCursor } from '../../results/page-cursor.ts';
import { countMissedSlots, type MissedSlot, recordMissedSlots } from '../../results/missed-slots.ts';
import type { Database } from '../../results/open-database.ts';
import { recordInBatches, recordRun, recordRuns, type RunToRecord } from '../../results/record-run.ts';
import { totalsForMetrics } from '../../results/totals-for-metrics.ts';
import { type DatabaseStore, startDatabaseStore, storeKinds } from '../fixtures/database-store.ts';
import { runRecord } from '../fixtures/run-records.ts';

const toRecord = (record: RunRecord): RunToRecord => ({ record, scheduledAt: null, signalCounts: null });

describe.each(storeKinds)('%s', (store) => {
  let opened: DatabaseStore;
  let db: Database;

  beforeAll(async () => {
    opened = await startDatabaseStore(store);
    ({ db } = opened);
  }, 60_000);

  afterAll(() => opened.stop());

  beforeEach(async () => {
    for (const table of ['runs', 'run_totals', 'missed_slots', 'missed_totals'] as const) {
      await db.deleteFrom(table).execute();
    }
  });

  test('returns a run as it was recorded', async () => {
    const record = runRecord({ outcome: 'failed', cause: 'data-sharing', detail: 'lookup-timeout' });
    expect(
      await recordRun(db, { record, scheduledAt: new Date('2026-11-21T01:00:00Z'), signalCounts: { request: 4 } }),
    ).toBe(true);
    expect(await getRun(db, record.runId)).toEqual(record);
    expect(await getRun(db, 'nobody')).toBeNull();
  });

  test('records a run told many times at once exactly once, in lists and in totals', async () => {
    const records = ['a', 'b', 'c', 'd'].map((runId) => runRecord({ runId }));
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        recordRuns(db, [...records, records[0]!].toSorted(() => (turn % 2 ? 1 : -1)).map(toRecord)),
      ),
    );
    expect(answers.flatMap((fresh) => [...fresh]).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect((await listRuns(db, {}, 10)).runs).toHaveLength(4);
    expect((await totalsForMetrics(db)).runs.map((total) => total.runs)).toEqual([4]);
  });

  test('records what comes at once in batches, and one that is refused alone', async () => {
    const record = recordInBatches(db);
    const sound = ['x', 'y', 'z', 'x'].map((runId) => record(toRecord(runRecord({ runId }))));
    // PostgreSQL keeps no text with U+0000 in it.
    const refused = record({ ...toRecord(runRecord({ runId: 'bad' })), probe: { id: '\0', place: '' } });
    await expect(refused).rejects.toThrow(/invalid byte sequence/);
    expect(await Promise.all(sound)).toEqual([true, true, true, false]);
    expect((await listRuns(db, {}, 10)).runs.map(({ runId }) => runId).sort()).toEqual(['x', 'y', 'z']);
  });

  test('keeps whatever a page may say, also what jsonb refuses', async () => {
    const record = runRecord({
      outcome: 'failed',
      reasons: ['nul \0, half a pair \ud83d, quote \' " \\u0000, ✓ hồ sơ'],
    });
    await recordRun(db, toRecord(record));
    expect((await getRun(db, record.runId))?.diagnosis?.reasons).toEqual([
      'nul \uFFFD, half a pair \uFFFD, quote \' " \\u0000, ✓ hồ sơ',
    ]);
  });

  test('records a large batch', async () => {
    const fresh = await recordRuns(
      db,
      Array.from({ length: 1_000 }, (_, n) => toRecord(runRecord({ runId: `many-${n}` }))),
    );
    expect(fresh.size).toBe(1_000);
  });

  test('pages through runs newest first, without repeats, also among runs of one moment', async () => {
    const moments = ['00', '01', '01', '01', '02'];
    await recordRuns(
      db,
      moments.map((second, n) => toRecord(runRecord({ runId: `p${n}`, startedAt: `2026-11-21T00:00:${second}.000Z` }))),
    );
    const first = await listRuns(db, {}, 2);
    // Recorded while somebody pages: it is newer, and must not shift what he reads next.
    await recordRun(db, toRecord(runRecord({ runId: 'late', startedAt: '2026-11-21T00:00:09.000Z' })));
    const second = await listRuns(db, {}, 2, first.nextCursor!);
    const third = await listRuns(db, {}, 2, second.nextCursor!);
    expect([first, second, third].map((page) => page.runs.map((run) => run.runId))).toEqual([
      ['p4', 'p3'],
      ['p2', 'p1'],
      ['p0'],
    ]);
    expect(third.nextCursor).toBeNull();
    for (const cursor of [
      '',
      'x',
      Buffer.from('["a",1]').toString('base64url'),
      Buffer.from('[1e300,"a"]').toString('base64url'),
    ]) {
      await expect(listRuns(db, {}, 2, cursor)).rejects.toThrow(UnknownCursor);
    }
  });

  test('filters by everything that a list offers', async () => {
    await recordRuns(
      db,
      [
        runRecord({ runId: 'plain' }),
        runRecord({
          runId: 'other',
          service: 'passport',
          portal: 'dvc-01',
          province: '01',
          device: 'old-phone',
          network: '3g',
        }),
        runRecord({ runId: 'national', province: null, startedAt: '2026-11-20T00:00:00.000Z' }),
        runRecord({ runId: 'paid', outcome: 'failed', failedStage: 'payment', cause: 'payment' }),
        runRecord({ runId: 'unclear', outcome: 'failed', cause: null }),
      ].map(toRecord),
    );
    const ids = async (filter: Parameters<typeof listRuns>[1]) =>
      (await listRuns(db, filter, 10)).runs.map((run) => run.runId).sort();
    expect(await ids({ service: 'passport' })).toEqual(['other']);
    expect(await ids({ portal: 'dvc-01' })).toEqual(['other']);
    expect(await ids({ province: '01' })).toEqual(['other']);
    expect(await ids({ province: '' })).toEqual(['national']);
    expect(await ids({ device: 'old-phone', network: '3g' })).toEqual(['other']);
    expect(await ids({ outcome: 'failed' })).toEqual(['paid', 'unclear']);
    expect(await ids({ cause: 'inconclusive' })).toEqual(['unclear']);
    expect(await ids({ cause: 'payment', stage: 'payment' })).toEqual(['paid']);
    expect(await ids({ to: new Date('2026-11-21T00:00:00Z') })).toEqual(['national']);
    expect(await ids({ from: new Date('2026-11-21T00:00:00Z'), service: 'passport' })).toEqual(['other']);
  });

  test('counts availability without monitor faults and stopped runs', async () => {
    const outcomes = ['ok', 'ok', 'ok', 'failed', 'monitor-fault', 'stopped'] as const;
    await recordRuns(
      db,
      outcomes.map((outcome) => toRecord(runRecord({ outcome }))),
    );
    await recordRun(db, toRecord(runRecord({ outcome: 'monitor-fault', service: 'passport' })));
    expect(await availability(db, { service: 'birth-registration' })).toMatchObject({
      ok: 3,
      failed: 1,
      stopped: 1,
      monitorFaults: 1,
      availability: 0.75,
    });
    const byService = await availabilityBy(db, {}, 'service');
    expect(byService.map((row) => [row.group, row.availability])).toEqual([
      ['birth-registration', 0.75],
      ['passport', null],
    ]);
    expect(byService[1]!.interval).toBeNull();
    expect(await countOutcomes(db, { outcome: 'failed' }, 'cause')).toEqual([{ group: 'portal', runs: 1 }]);
  });

  test('counts a missed slot once, and keeps its total when the slot itself is pruned', async () => {
    const slot = (minute: number, portal = 'dvc-48'): MissedSlot => ({
      cell: `passport--${portal}--desktop--fibre`,
      slotAt: new Date(Date.UTC(2026, 10, 21, 1, minute)),
      service: 'passport',
      portal,
      device: 'desktop',
      network: 'fibre',
      reason: 'not-scheduled',
    });
    expect(await recordMissedSlots(db, [slot(0), slot(5), slot(5), slot(0, 'dvc-01')])).toHaveLength(3);
    expect(await recordMissedSlots(db, [slot(5), slot(10)])).toEqual([slot(10)]);
    expect(await recordMissedSlots(db, [])).toEqual([]);
    expect(await countMissedSlots(db, new Date(0))).toEqual([
      { portal: 'dvc-01', missed: 1 },
      { portal: 'dvc-48', missed: 3 },
    ]);
    await db.deleteFrom('missed_slots').execute();
    expect((await totalsForMetrics(db)).missed).toContainEqual({ portal: 'dvc-48', missed: 3 });
  });

  test('totals outlive the runs, so that counters never fall', async () => {
    await recordRuns(
      db,
      [runRecord({ outcome: 'failed' }), runRecord({ outcome: 'failed' }), runRecord()].map(toRecord),
    );
    await db.deleteFrom('runs').execute();
    await recordRun(db, toRecord(runRecord({ outcome: 'failed' })));
    const { runs, newest } = await totalsForMetrics(db);
    expect(runs.map((total) => [total.outcome, total.cause, total.runs]).sort()).toEqual([
      ['failed', 'portal', 3],
      ['ok', '', 1],
    ]);
    expect(newest).toEqual([
      { service: 'birth-registration', portal: 'dvc-48', startedAt: new Date('2026-11-21T01:02:03Z') },
    ]);
  });
});
