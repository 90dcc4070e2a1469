import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextReviewState, type ReviewAct } from '../../diagnosis/review/review.ts';
import { availability } from '../../results/availability.ts';
import { countOutcomes } from '../../results/count-outcomes.ts';
import { getRun } from '../../results/get-run.ts';
import { UnknownCursor } from '../../results/page-cursor.ts';
import { recordRun } from '../../results/record-run.ts';
import { labelledCases } from '../../results/review/labelled-cases.ts';
import { getReview, listReviews, recordReview, ReviewConflict } from '../../results/review/reviews.ts';
import { totalsForMetrics } from '../../results/totals-for-metrics.ts';
import { type DatabaseStore, startDatabaseStore, storeKinds } from '../fixtures/database-store.ts';
import { runRecord } from '../fixtures/run-records.ts';

describe.each(storeKinds)('reviews on %s', (kind) => {
  let store: DatabaseStore;
  beforeAll(async () => {
    store = await startDatabaseStore(kind);
    for (const runId of ['a', 'b', 'c']) {
      await recordRun(store.db, { record: runRecord({ runId, outcome: 'failed' }), scheduledAt: null, signalCounts: null }); // prettier-ignore
    }
    await recordRun(store.db, { record: runRecord({ runId: 'ok' }), scheduledAt: null, signalCounts: null });
  }, 240_000);
  afterAll(() => store.stop());

  const by = { id: 'vendor', name: 'VNPT' };
  const at = new Date('2026-11-22T00:00:00Z');
  const act = (object: string, what: ReviewAct) =>
    recordReview(store.db, { kind: 'run', object, by, act: what, at }, nextReviewState);
  const dispute = (cause: 'network' | 'monitor-fault'): ReviewAct => ({ act: 'dispute', claim: { cause, detail: 'access-network' }, reason: 'Đường truyền.' }); // prettier-ignore

  test('an accepted dispute corrects causes and availability, and becomes a case', { timeout: 120_000 }, async () => {
    await act('a', dispute('network'));
    await act('a', { act: 'accept', reason: 'Đúng.' });
    await act('b', dispute('monitor-fault'));
    await act('b', { act: 'accept', reason: 'Kịch bản cũ.' });
    await act('c', dispute('network'));
    await act('c', { act: 'reject', reason: 'Không có bằng chứng.' });

    expect(await countOutcomes(store.db, { outcome: 'failed' }, 'cause')).toEqual([
      { group: 'network', runs: 1 },
      { group: 'portal', runs: 1 },
    ]);
    expect(await availability(store.db, {})).toMatchObject({ ok: 1, failed: 2, monitorFaults: 1 });
    const corrected = (await getRun(store.db, 'a'))!;
    expect(corrected.diagnosis).toMatchObject({ cause: 'network', rule: 'review', reasons: ['Đúng.'] });
    expect(corrected.correction?.was.diagnosis).toMatchObject({ cause: 'portal' });
    expect((await labelledCases(store.db)).map(({ runId, claim }) => [runId, claim.cause])).toEqual([
      ['a', 'network'],
      ['b', 'monitor-fault'],
    ]);
    // Counters are rebuilt from these: they never fall.
    const { runs } = await totalsForMetrics(store.db);
    expect(runs.filter(({ outcome }) => outcome === 'failed').reduce((sum, row) => sum + row.runs, 0)).toBe(3);

    const { state, entries } = await getReview(store.db, 'run', 'a');
    expect(state).toBe('accepted');
    expect(entries.map((entry) => [entry.actorName, entry.act.act, entry.state])).toEqual([
      ['VNPT', 'dispute', 'disputed'],
      ['VNPT', 'accept', 'accepted'],
    ]);
  });

  test('are read page by page, those of one moment too', { timeout: 120_000 }, async () => {
    const { reviews } = await listReviews(store.db, {}, 100);
    expect(reviews.map(({ object }) => object)).toEqual(['a', 'b', 'c']);
    const first = await listReviews(store.db, {}, 2);
    const rest = await listReviews(store.db, {}, 2, first.nextCursor ?? '');
    expect([...first.reviews, ...rest.reviews]).toEqual(reviews);
    expect(rest.nextCursor).toBeNull();
    await expect(listReviews(store.db, {}, 2, 'x')).rejects.toThrow(UnknownCursor);
  });

  test('two decisions at once are one', { timeout: 120_000 }, async () => {
    await recordRun(store.db, { record: runRecord({ runId: 'd', outcome: 'failed' }), scheduledAt: null, signalCounts: null }); // prettier-ignore
    await act('d', dispute('network'));
    const both = await Promise.allSettled([
      act('d', { act: 'accept', reason: 'Đúng.' }),
      act('d', { act: 'reject', reason: 'Sai.' }),
    ]);
    const lost = both.find((one) => one.status === 'rejected');
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost?.reason).toBeInstanceOf(ReviewConflict);
  });
});
