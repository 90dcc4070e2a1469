import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombe } from '../../results/newcombe.ts';
import { wilson } from '../../results/wilson.ts';

const share = (ok: number, tried: number) => ({ availability: ok / tried, interval: wilson(ok, tried)! });

// Newcombe 1998, table II, method 10: 56/70 - 48/80, 9/10 - 3/10, 10/10 - 0/10.
test.each([
  [[48, 80], [56, 70], 0.0524, 0.3339],
  [[3, 10], [9, 10], 0.1705, 0.809],
  [[0, 10], [10, 10], 0.6075, 1],
  [[0, 20], [0, 10], -0.1611, 0.2775],
] as const)('%j to %j is what the paper says', (first, second, low, high) => {
  const told = newcombe(share(first[0], first[1]), share(second[0], second[1]));
  expect(told.low).toBeCloseTo(low, 4);
  expect(told.high).toBeCloseTo(high, 4);
});

test('holds the difference, stays within what shares can differ by, and is turned round with them', () => {
  const counted = fc
    .tuple(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([tried, part]) => share(Math.round(part * tried), tried));
  fc.assert(
    fc.property(counted, counted, (first, second) => {
      const { difference, low, high, clear } = newcombe(first, second);
      const back = newcombe(second, first);
      expect(low).toBeLessThanOrEqual(difference + 1e-12);
      expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
      expect(back.low).toBeCloseTo(-high, 12);
      expect(back.clear).toBe(clear);
    }),
  );
});
