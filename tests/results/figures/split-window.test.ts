import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWindow } from '../../../results/figures/split-window.ts';

const at = (text: string) => new Date(`${text}:00Z`);
const always = { runsSince: new Date(0), hoursSince: new Date(0) };
const told = (parts: ReturnType<typeof splitWindow>) => parts.map(({ unit, from, to }) => `${unit} ${from.toISOString().slice(0, 16)} ${to.toISOString().slice(0, 16)}`); // prettier-ignore

describe('splitWindow', () => {
  test('takes days of Viet Nam from the middle, hours beside them, runs at the edges', () => {
    expect(told(splitWindow({ from: at('2026-11-18T15:20'), to: at('2026-11-21T18:05') }, always, 'week'))).toEqual([
      'run 2026-11-18T15:20 2026-11-18T16:00',
      'hour 2026-11-18T16:00 2026-11-18T17:00',
      'day 2026-11-18T17:00 2026-11-21T17:00',
      'hour 2026-11-21T17:00 2026-11-21T18:00',
      'run 2026-11-21T18:00 2026-11-21T18:05',
    ]);
    expect(
      told(splitWindow({ from: at('2026-11-18T15:20'), to: at('2026-11-18T15:40') }, always, 'week')),
    ).toHaveLength(1);
  });

  test('takes weeks of Viet Nam, from Monday on, where the days need not be told apart', () => {
    const window = { from: at('2026-11-06T17:00'), to: at('2026-11-23T17:00') };
    expect(told(splitWindow(window, always, 'week'))).toEqual([
      'day 2026-11-06T17:00 2026-11-08T17:00',
      'week 2026-11-08T17:00 2026-11-22T17:00',
      'day 2026-11-22T17:00 2026-11-23T17:00',
    ]);
    expect(told(splitWindow(window, always, 'day'))).toEqual(['day 2026-11-06T17:00 2026-11-23T17:00']);
  });

  test('moves an edge outwards where only hours or days are kept', () => {
    const kept = { runsSince: at('2026-11-20T00:00'), hoursSince: at('2026-11-10T00:00') };
    expect(told(splitWindow({ from: at('2026-11-15T10:30'), to: at('2026-11-16T10:30') }, kept, 'week'))).toEqual([
      'hour 2026-11-15T10:00 2026-11-16T11:00',
    ]);
    expect(told(splitWindow({ from: at('2026-10-01T10:30'), to: at('2026-10-02T10:30') }, kept, 'week'))).toEqual([
      'day 2026-09-30T17:00 2026-10-02T17:00',
    ]);
  });

  test('covers the whole time once, for any time and whatever is kept', () => {
    const moment = fc.integer({ min: 0, max: 40 * 86_400 }).map((seconds) => new Date(Date.UTC(2026, 9, 1) + seconds * 1_000)); // prettier-ignore
    fc.assert(
      fc.property(
        moment,
        moment,
        moment,
        moment,
        fc.constantFrom('day', 'week'),
        (one, other, runsSince, hoursSince, longest) => {
          fc.pre(one.getTime() !== other.getTime());
          const [from, to] = one < other ? [one, other] : [other, one];
          const parts = splitWindow({ from, to }, { runsSince, hoursSince }, longest);
          expect(parts[0]!.from <= from && parts.at(-1)!.to >= to).toBe(true);
          expect(from.getTime() - parts[0]!.from.getTime()).toBeLessThan(86_400_000);
          for (const [place, part] of parts.entries()) {
            expect(part.from < part.to).toBe(true);
            if (place > 0) expect(part.from).toEqual(parts[place - 1]!.to);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
