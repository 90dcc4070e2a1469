import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../results/wilson.ts';

describe('wilson', () => {
  test('gives the published figures: 94 of 96 is 92.7 % to 99.4 %, 95 of 96 is 94.3 % to 99.8 %', () => {
    expect(wilson(94, 96)!.low).toBeCloseTo(0.927, 3);
    expect(wilson(94, 96)!.high).toBeCloseTo(0.994, 3);
    expect(wilson(95, 96)!.low).toBeCloseTo(0.943, 3);
    expect(wilson(95, 96)!.high).toBeCloseTo(0.998, 3);
  });

  test('knows nothing without trials', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test('always lies in [0, 1] around the share, and mirrors when successes and failures change places', () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = wilson(successes, trials)!;
        const mirrored = wilson(trials - successes, trials)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });
});
