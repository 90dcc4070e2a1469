/** A calendar month of Viet Nam as a time. */
import type { Window } from '../../results/figures/split-window.ts';

/** UTC+7 without daylight saving. */
const offsetMs = 7 * 3_600_000;

/** @param month `2026-10` */
export function monthWindow(month: string): Window {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { from: new Date(Date.UTC(year, number - 1) - offsetMs), to: new Date(Date.UTC(year, number) - offsetMs) };
}

/** @returns `2026-09` for `2026-10` */
export function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 2)).toISOString().slice(0, 7);
}
