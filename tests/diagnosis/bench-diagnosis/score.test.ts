import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeIds, monitorFaultKinds, type Cause } from '../../../diagnosis/causes.ts';
import { reliability } from './reliability.ts';
import { confusion, score, type Answer, type Judged } from './score.ts';

const said = (cause: Cause, detail = 'any'): Answer & { kind: 'cause' } => ({ kind: 'cause', cause, detail });
const unsure: Answer = { kind: 'inconclusive' };
const well = { kind: 'ok' } as const;
const full = { kind: 'monitor-fault', fault: 'disk-full' } as const;
const run = (expected: Judged['expected'], got: Answer, confidence: number | null = null): Judged => ({
  expected,
  got,
  confidence,
});

test('an example worked by hand', () => {
  const result = score([
    run(said('portal'), said('portal')),
    run(said('portal'), said('portal', 'another')),
    run(said('portal'), said('network')),
    run(said('network'), said('network')),
    run(said('network'), said('portal')),
    run(said('device'), unsure),
    run(full, full),
    run(well, said('portal')),
  ]);
  // portal: 2 right, 2 too many, 1 missed; network: 1, 1, 1; device: 0, 0, 1.
  expect(result.causes.filter(({ runs }) => runs > 0)).toEqual([
    { cause: 'portal', runs: 3, precision: 1 / 2, recall: 2 / 3, f1: 4 / 7 },
    { cause: 'network', runs: 2, precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 },
    { cause: 'device', runs: 1, precision: null, recall: 0, f1: 0 },
  ]);
  expect(result.macroF1).toBeCloseTo(5 / 14, 12);
  // Shares of the survey: portal 36, network 5, device 3.
  expect(result.weighted).toBeCloseTo((36 * (4 / 7) + 5 * (1 / 2)) / 44, 12);
  expect(result).toMatchObject({
    inconclusive: 1 / 6,
    detailRight: 2 / 6,
    monitorFaults: 1,
    falseOutages: 0,
    monitorKindRight: 1,
    healthy: 1,
    healthyFailed: 1,
  });
});

test('a fault of ours is an outage only when the service is told to have failed', () => {
  const { falseOutages, monitorKindRight } = score([
    run(full, { kind: 'monitor-fault', fault: 'browser-hung' }),
    run(full, unsure),
    run(full, said('portal')),
    run(full, well),
  ]);
  expect([falseOutages, monitorKindRight]).toEqual([2, 0]);
});

test('without runs there is nothing to say', () => {
  expect(score([])).toMatchObject({ runs: 0, macroF1: null, weighted: null, inconclusive: null, detailRight: null });
});

test('the confusion matrix has a row for what occurred and a column for all that may be said', () => {
  expect(confusion([run(said('payment'), unsure), run(said('payment'), said('payment')), run(well, well)])).toEqual({
    columns: [...causeIds, 'inconclusive', 'monitor-fault', 'ok'],
    rows: [
      ['payment', 0, 0, 1, 0, 0, 0, 1, 0, 0],
      ['ok', 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ],
  });
});

test('verdicts are right as often as they say, or the table shows it', () => {
  const bins = reliability([
    run(said('portal'), said('portal'), 0.95),
    run(said('portal'), said('portal', 'another'), 1),
    run(said('portal'), said('portal'), 0.7),
    run(said('portal'), unsure, 0.35),
    run(well, said('portal'), 0.5),
  ]);
  expect(bins.map(({ from, verdicts, right }) => [from, verdicts, right])).toEqual([
    [0, 0, null],
    [0.5, 1, 0],
    [0.6, 1, 1],
    [0.8, 0, null],
    [0.9, 2, 0.5],
  ]);
});

describe('whatever the runs are', () => {
  const cause = fc.record({ kind: fc.constant('cause' as const), cause: fc.constantFrom(...causeIds), detail: fc.constantFrom('one', 'two') }); // prettier-ignore
  const fault = fc.record({
    kind: fc.constant('monitor-fault' as const),
    fault: fc.constantFrom(...monitorFaultKinds),
  });
  const expected = fc.oneof(cause, fault, fc.constant(well));
  const got = fc.oneof(cause, fault, fc.constant(well), fc.constant(unsure));
  const runs = fc.array(
    fc.record({ expected, got, confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }),
  );

  test('every figure that is a share lies between 0 and 1', () => {
    fc.assert(
      fc.property(runs, (judged) => {
        const { causes, macroF1, weighted, inconclusive, detailRight, monitorKindRight } = score(judged);
        const shares = causes.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
        for (const share of [...shares, macroF1, weighted, inconclusive, detailRight, monitorKindRight]) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('the order of runs changes nothing, and telling each for what it was is perfect', () => {
    fc.assert(
      fc.property(runs, (judged) => {
        expect(score(judged.toReversed())).toEqual(score(judged));
        const perfect = score(judged.map((one) => ({ ...one, got: one.expected })));
        expect(perfect).toMatchObject({ falseOutages: 0, healthyFailed: 0 });
        for (const share of [perfect.macroF1, perfect.weighted, perfect.detailRight]) expect(share ?? 1).toBeCloseTo(1);
      }),
    );
  });

  test('each run is once in the matrix, and each verdict in one bin', () => {
    fc.assert(
      fc.property(runs, (judged) => {
        const counted = confusion(judged).rows.flatMap(([, ...counts]) => counts);
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(judged.length);
        const verdicts = judged.filter((one) => one.got.kind === 'cause' && one.confidence !== null);
        expect(reliability(judged).reduce((sum, bin) => sum + bin.verdicts, 0)).toBe(verdicts.length);
      }),
    );
  });

  test('a wrong verdict more never makes it better', () => {
    fc.assert(
      fc.property(runs, cause, cause, (judged, was, other) => {
        fc.pre(was.cause !== other.cause && judged.some((one) => one.expected.kind === 'cause' && one.expected.cause === was.cause)); // prettier-ignore
        const before = score(judged).macroF1 ?? 0;
        expect(score([...judged, run(was, unsure)]).macroF1 ?? 0).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });
});
