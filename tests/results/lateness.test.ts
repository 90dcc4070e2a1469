import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lateness } from '../../results/lateness.ts';
import { recordMissedSlots } from '../../results/missed-slots.ts';
import { recordRuns } from '../../results/record-run.ts';
import { type DatabaseStore, startDatabaseStore, storeKinds } from '../fixtures/database-store.ts';
import { runRecord } from '../fixtures/run-records.ts';

const from = new Date('2026-11-21T00:00:00Z');
const after = (seconds: number) => new Date(from.getTime() + seconds * 1_000);
const window = { from, to: after(5_400), spanMs: 1_800_000 };

describe.each(storeKinds)('%s', (kind) => {
  let store: DatabaseStore;
  beforeAll(async () => {
    store = await startDatabaseStore(kind);
  }, 120_000);
  afterAll(() => store.stop());

  test('runs count where they were due, missed slots beside them; runs of no slot and of other times not at all', async () => {
    const nothing = { runs: 0, medianSeconds: null, p95Seconds: null, missed: 0 };
    expect((await lateness(store.db, window)).total).toEqual({ from, ...nothing });
    const run = (runId: string, due: number | null, late: number) => ({
      record: runRecord({ runId, startedAt: after((due ?? 0) + late).toISOString() }),
      scheduledAt: due === null ? null : after(due),
      signalCounts: null,
    });
    await recordRuns(store.db, [
      run('a', 10, 1),
      run('b', 20, 2),
      // Due in the first half hour, begun in the second.
      run('c', 30, 2_400),
      // A clock that goes wrong begins before its slot.
      run('d', 3_700, -0.3),
      run('before', -10, 5),
      run('later', 6_000, 5),
      run('nobody scheduled it', null, 40),
    ]);
    const slot = (at: number) => ({ cell: `c${at}`, slotAt: after(at), service: 's', portal: 'p', device: 'd', network: 'n', reason: 'not-scheduled' }); // prettier-ignore
    await recordMissedSlots(store.db, [slot(2_000), slot(3_650), slot(9_000)]);
    const { total, spans } = await lateness(store.db, window);
    expect(total).toMatchObject({ runs: 4, missed: 2, medianSeconds: 1.5 });
    expect(spans).toEqual([
      { from, runs: 3, medianSeconds: 2, p95Seconds: expect.closeTo(2_160.2), missed: 0 },
      { from: after(1_800), ...nothing, missed: 1 },
      { from: after(3_600), runs: 1, medianSeconds: 0, p95Seconds: 0, missed: 1 },
    ]);
  });
});
