/** Rollups say what counting again would say, whatever was recorded, repeated, corrected and in whatever order. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomes, stages } from '../../../diagnosis/run-record.ts';
import { causeIds } from '../../../diagnosis/causes.ts';
import type { Claim } from '../../../diagnosis/review/review.ts';
import { deleteOld } from '../../../results/delete-old.ts';
import { compare, dimensions } from '../../../results/figures/compare.ts';
import { summarise } from '../../../results/figures/summarise.ts';
import { recordMissedSlots } from '../../../results/missed-slots.ts';
import { recordRuns } from '../../../results/record-run.ts';
import { correctRuns } from '../../../results/review/correct-runs.ts';
import { type DatabaseStore, startDatabaseStore, storeKinds } from '../../fixtures/database-store.ts';
import { runRecord } from '../../fixtures/run-records.ts';

const sketch = fc.record({
  runId: fc.integer({ min: 1, max: 40 }).map((n) => `r${n}`),
  service: fc.constantFrom('passport', 'birth-registration'),
  portal: fc.constantFrom('dvc-48', 'dvc-01'),
  province: fc.constantFrom('48', null),
  device: fc.constantFrom('desktop', 'phone'),
  network: fc.constantFrom('fibre', '4g'),
  outcome: fc.constantFrom(...outcomes),
  cause: fc.constantFrom(...causeIds, null),
  failedStage: fc.constantFrom(...stages),
  startedBy: fc.constantFrom(undefined, undefined, 'Lan'),
  durationMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
  // Over the turns of hours, days and weeks, of UTC and of Viet Nam.
  startedAt: fc.integer({ min: -180, max: 180 }).map((place) => new Date(Date.UTC(2026, 10, 20, 17) + place * 5 * 613_377).toISOString()), // prettier-ignore
});
type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never;
const runs = fc.uniqueArray(sketch, { selector: ({ runId }) => runId, minLength: 1, maxLength: 30 });
interface Act {
  readonly what: 'record' | 'correct' | 'miss';
  /** So many of the sketches, from this one on. */
  readonly from: number;
  readonly many: number;
  readonly cause: 'network' | 'device' | 'monitor-fault';
}
const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('record', 'record', 'correct', 'miss'),
  from: fc.nat(30),
  many: fc.integer({ min: 1, max: 12 }),
  cause: fc.constantFrom('network', 'device', 'monitor-fault'),
});
const acts = fc.array(act, { minLength: 3, maxLength: 12 });

const added =
  `ok, failed, stopped, monitor_faults, missed, cause_portal, cause_complexity, cause_payment, cause_data_sharing, cause_network,
  cause_device, cause_inconclusive, failed_login, failed_form, failed_payment, failed_tracking, passed_payment, passed_tracking, duration_ms,
  screens, fields_asked_again, estimated_ms`.split(/,\s*/);

describe.each(storeKinds)('%s', (kind) => {
  let store: DatabaseStore;
  beforeAll(async () => {
    store = await startDatabaseStore(kind);
  }, 120_000);
  afterAll(() => store.stop());

  const empty = async () => {
    for (const table of [
      'runs',
      'run_totals',
      'missed_slots',
      'missed_totals',
      'run_rollups',
      'labelled_cases',
    ] as const)
      await store.db.deleteFrom(table).execute();
  };

  async function perform(sketches: readonly Sketch[], script: readonly Act[]) {
    for (const { what, from, many, cause } of script) {
      const some = Array.from({ length: many }, (_, n) => sketches[(from + n) % sketches.length]!);
      if (what === 'record') {
        const place = (n: number) => (n % 2 === 0 ? null : { id: 'p', place: '48-vnpt' });
        await recordRuns(store.db, some.map((one, n) => ({ record: runRecord(one), scheduledAt: null, signalCounts: null, probe: place(n) }))); // prettier-ignore
      } else if (what === 'correct') {
        const claim = cause === 'monitor-fault' ? { cause, detail: null } : { cause, detail: 'too-slow' };
        await correctRuns(store.db, { kind: 'run', object: some[0]!.runId, claim: claim as Claim, reason: 'vì', by: 'x', at: new Date() }); // prettier-ignore
      } else {
        const slots = some.map(({ service, portal, device, network, startedAt }) => ({ cell: 'c', slotAt: new Date(startedAt), service, portal, device, network, reason: 'expired' })); // prettier-ignore
        await recordMissedSlots(store.db, slots);
      }
    }
  }

  test('every hour and day of every grain is what its runs and slots add up to', { timeout: 300_000 }, async () => {
    const sums = added.map((column) => `sum(${column})::float8 as ${column}`).join(', ');
    const any = added.map((column) => `${column} <> 0`).join(' or ');
    const grains = {
      portal: 'service, portal, province',
      circumstances: 'service, device, network, place',
      profile: 'portal, province, device, network',
      cell: 'service, portal, province, device, network, place',
    };
    const property = fc.asyncProperty(runs, acts, async (sketches, script) => {
      await empty();
      await perform(sketches, script);
      for (const [grain, keys] of Object.entries(grains)) {
        for (const [period, shift] of [['hour', 0], ['day', 7], ['week', 7]] as const) {
          const bucket = `date_trunc('${period}', (starts_at at time zone 'UTC') + interval '${shift} hours') - interval '${shift} hours'`;
          const recount = await sql.raw(`select ${bucket} as bucket, ${keys}, ${sums} from run_counts group by 1, ${keys} order by 1, ${keys}`).execute(store.db); // prettier-ignore
          const kept = await sql.raw(`select starts_at at time zone 'UTC' as bucket, ${keys}, ${added.map((column) => `${column}::float8 as ${column}`).join(', ')} from run_rollups where grain = '${period}-${grain}' and (${any}) order by 1, ${keys}`).execute(store.db); // prettier-ignore
          expect(kept.rows).toEqual(recount.rows);
        }
      } // prettier-ignore
    });
    await fc.assert(property, { numRuns: 25, endOnFailure: true });
  });

  test(
    'figures are the same from rollups and from the runs, for any time and any filter',
    { timeout: 300_000 },
    async () => {
      const moment = fc
        .integer({ min: 0, max: 2_000_000 })
        .map((seconds) => new Date(Date.UTC(2026, 10, 9, 12) + seconds * 1_000));
      const property = fc.asyncProperty(runs, acts, moment, moment, fc.constantFrom(...dimensions), fc.record({ service: fc.constantFrom('passport'), portal: fc.constantFrom('dvc-48'), device: fc.constantFrom('phone') }, { requiredKeys: [] }), async (sketches, script, one, other, by, filter) => {
        fc.pre(one.getTime() !== other.getTime());
        await empty();
        await perform(sketches, script);
        const [from, to] = one < other ? [one, other] : [other, one];
        const summary = await summarise(store.db, { ...filter, from, to });
        const { rows } = await sql<{ ok: number; failed: number; stopped: number; faults: number }>`
          select count(*) filter (where outcome = 'ok')::float8 as ok, count(*) filter (where outcome = 'failed')::float8 as failed,
            count(*) filter (where outcome = 'stopped')::float8 as stopped, count(*) filter (where outcome = 'monitor-fault')::float8 as faults
          from runs where started_by is null and started_at >= ${from} and started_at < ${to} and service = ${filter.service ?? sql.ref('service')}
            and portal = ${filter.portal ?? sql.ref('portal')} and device = ${filter.device ?? sql.ref('device')}`.execute(store.db);
        const { ok, failed, stopped, faults } = rows[0]!;
        expect(summary.total).toMatchObject({ ok, failed, stopped, monitorFaults: faults });
        expect(await summarise(store.db, { ...filter, from, to, within: [{ portals: ['dvc-48', 'dvc-01'] }] })).toEqual(summary);
        const { window, compared, leftOut } = await compare(store.db, by, { from, to }, filter);
        expect(window).toEqual({ from, to });
        const sum = (of: 'ok' | 'failed') => compared.flatMap(({ services }) => services).reduce((all, one) => all + one[of], 0);
        expect(sum('ok') + sum('failed') + leftOut).toBe(ok + failed);
        const ofDays = compared.flatMap(({ days }) => days).reduce((all, day) => all + day.ok + day.failed, 0);
        expect(ofDays + leftOut).toBe(ok + failed);
      }); // prettier-ignore
      await fc.assert(property, { numRuns: 40, endOnFailure: true });
    },
  );

  test('what is deleted when it is old stays counted by the day', { timeout: 120_000 }, async () => {
    await empty();
    const days = Array.from({ length: 40 }, (_, n) => new Date(Date.UTC(2026, 9, 1 + n, 5, 30)).toISOString());
    await recordRuns(store.db, days.map((startedAt, n) => ({ record: runRecord({ runId: `d${n}`, startedAt, outcome: n % 4 === 0 ? 'failed' : 'ok' }), scheduledAt: null, signalCounts: null }))); // prettier-ignore
    await correctRuns(store.db, { kind: 'run', object: 'd0', claim: { cause: 'network', detail: 'too-slow' }, reason: 'vì', by: 'x', at: new Date() }); // prettier-ignore
    const year = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-12-31T00:00:00Z') };
    const before = await summarise(store.db, year);
    const limits = { runsBefore: new Date('2026-11-01T00:00:00Z'), hoursBefore: new Date('2026-10-20T00:00:00Z') };
    // The one that became a case stays.
    expect(await deleteOld(store.db, limits)).toBe(30);
    expect(await deleteOld(store.db, { runsBefore: new Date('2026-02-01T00:00:00Z'), hoursBefore: new Date(0) })).toBe(
      0,
    );
    expect(await summarise(store.db, year)).toEqual(before);
    const edge = await compare(store.db, 'service', { from: new Date('2026-10-25T05:45:00Z'), to: year.to }, {});
    expect(edge.window.from).toEqual(new Date('2026-10-25T05:00:00Z'));
    expect(edge.compared[0]!.services[0]!.ok + edge.compared[0]!.services[0]!.failed).toBe(16);
    const earlier = await compare(store.db, 'service', { from: new Date('2026-10-05T05:45:00Z'), to: year.to }, {});
    expect(earlier.window.from).toEqual(new Date('2026-10-04T17:00:00Z'));
  });
});
