/**
 * When a cell is due. Pure: no clock, no queue. A cell's slots lie `intervalMs` apart, at an offset that is a hash of
 * its id, so that cells spread evenly over the interval and every process computes the same slots.
 */
import { createHash } from 'node:crypto';

export interface Cell {
  readonly id: string;
  readonly intervalMs: number;
}

export interface DueSlot<C extends Cell> {
  readonly cell: C;
  /** ms since 1970 */
  readonly slotAt: number;
  /** `<cell>--<slot time>`, without ":": the same in every process, so that a slot never runs twice. */
  readonly runId: string;
}

export interface DueSlots<C extends Cell> {
  readonly due: readonly DueSlot<C>[];
  /** Slots that passed while nobody ticked and are not made up for. */
  readonly missed: readonly { readonly cell: C; readonly slots: number }[];
}

/**
 * The slots in (from, to]. Of several slots of one cell only the newest runs: it is never older than an interval, and what an
 * older one would have told about its time can no longer be learnt. The others are counted as missed.
 *
 * @param from end of the last tick, ms since 1970
 * @param to now, ms since 1970
 */
export function dueSlots<C extends Cell>(cells: readonly C[], from: number, to: number): DueSlots<C> {
  const due: DueSlot<C>[] = [];
  const missed: { cell: C; slots: number }[] = [];
  for (const cell of cells) {
    const offset = offsetOf(cell);
    const newest = Math.floor((to - offset) / cell.intervalMs);
    const last = Math.floor((from - offset) / cell.intervalMs);
    const passed = newest - last;
    if (passed <= 0) continue;
    const slotAt = newest * cell.intervalMs + offset;
    due.push({ cell, slotAt, runId: runIdOf(cell, slotAt) });
    if (passed > 1) missed.push({ cell, slots: passed - 1 });
  }
  return { due: due.sort((a, b) => a.slotAt - b.slotAt), missed };
}

/** The first slot after `after`, ms since 1970: for pages that say when a cell is next due. */
export function nextSlot(cell: Cell, after: number): number {
  const offset = offsetOf(cell);
  return (Math.floor((after - offset) / cell.intervalMs) + 1) * cell.intervalMs + offset;
}

/** Where in its interval a cell is due, ms in [0, intervalMs). 48 bits of SHA-256 as a fraction: uniform over any interval. */
export function offsetOf(cell: Cell): number {
  return Math.floor(fractionOf(cell.id) * cell.intervalMs);
}

const fractions = new Map<string, number>();

/** Worked out once a cell: twice a second for 25,500 cells it was a tenth of a processor. */
function fractionOf(cellId: string): number {
  const known = fractions.get(cellId);
  if (known !== undefined) return known;
  const fraction = createHash('sha256').update(cellId).digest().readUIntBE(0, 6) / 2 ** 48;
  fractions.set(cellId, fraction);
  return fraction;
}

function runIdOf(cell: Cell, slotAt: number): string {
  return `${cell.id}--${new Date(slotAt).toISOString().replace(/[:.]/g, '-')}`;
}
