import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueSlots, nextSlot, offsetOf, type Cell } from '../../queue/slots.ts';

const cell = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
  intervalMs: fc.integer({ min: 1_000, max: 86_400_000 }),
});
const moment = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });

describe('slots', () => {
  test('every span of one interval holds exactly one slot', () => {
    fc.assert(
      fc.property(cell, moment, (one, from) => {
        const { due, missed } = dueSlots([one], from, from + one.intervalMs);
        expect(due).toHaveLength(1);
        expect(missed).toHaveLength(0);
        expect(due[0]?.slotAt).toBe(nextSlot(one, from));
      }),
    );
  });

  test('however time is cut into ticks, no slot runs twice and none is lost', () => {
    fc.assert(
      fc.property(
        cell,
        moment,
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { maxLength: 30 }),
        (one, start, spans) => {
          const seen: string[] = [];
          let counted = 0;
          let from = start;
          for (const span of spans) {
            const { due, missed } = dueSlots([one], from, from + span);
            seen.push(...due.map((slot) => slot.runId));
            counted += due.length + missed.reduce((sum, { slots }) => sum + slots, 0);
            from += span;
          }
          expect(new Set(seen).size).toBe(seen.length);
          const offset = offsetOf(one);
          const all = Math.floor((from - offset) / one.intervalMs) - Math.floor((start - offset) / one.intervalMs);
          expect(counted).toBe(all);
        },
      ),
    );
  });

  test('after an outage only the newest slot runs, and it is younger than an interval', () => {
    fc.assert(
      fc.property(cell, moment, fc.integer({ min: 2, max: 200 }), (one, from, intervals) => {
        const to = from + intervals * one.intervalMs;
        const { due, missed } = dueSlots([one], from, to);
        expect(due).toHaveLength(1);
        expect(to - (due[0]?.slotAt ?? 0)).toBeLessThan(one.intervalMs);
        expect(missed).toEqual([{ cell: one, slots: intervals - 1 }]);
      }),
    );
  });

  test('850 cells of one interval spread over it: no minute of 15 has more than twice its share', () => {
    const cells: Cell[] = [];
    for (let service = 0; service < 25; service++) {
      for (let portal = 0; portal < 34; portal++)
        cells.push({ id: `service-${service}--portal-${portal}--desktop--fibre`, intervalMs: 900_000 });
    }
    const minutes = new Array<number>(15).fill(0);
    for (const one of cells) minutes[Math.floor(offsetOf(one) / 60_000)]! += 1;
    expect(Math.max(...minutes)).toBeLessThan((2 * 850) / 15);
    expect(Math.min(...minutes)).toBeGreaterThan(850 / 15 / 2);
  });

  test('run ids fit BullMQ: no colon', () => {
    fc.assert(
      fc.property(cell, moment, (one, at) => {
        expect(dueSlots([one], at, at + one.intervalMs).due[0]?.runId).not.toContain(':');
      }),
    );
  });
});
