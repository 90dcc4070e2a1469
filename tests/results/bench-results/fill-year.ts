/** A made-up past as it would lie there: days, the hours that windows begin and end with, and the single runs at their edges. */
import { fillPeriod, fillWeeks } from '../../../commands/seed-history/fill-days.ts';
import { madeUpRun } from '../../../commands/seed-history/fill-runs.ts';
import type { MadeUpCountry } from '../../../commands/seed-history/made-up-country.ts';
import { keepPortals } from '../../../results/keep-portals.ts';
import type { Database } from '../../../results/open-database.ts';
import { recordRuns } from '../../../results/record-run.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** @param now at some minute of an hour: a window that ends there needs single runs @param usualDays of the window that figures tell unasked */
export async function fillYear(
  db: Database,
  country: MadeUpCountry,
  { now, days, usualDays }: { readonly now: Date; readonly days: number; readonly usualDays: number },
): Promise<void> {
  await keepPortals(db, country.portals);
  const today = midnightOf(now.getTime());
  for (let back = days; back > 0; back -= 1) await fillPeriod(db, country, 'day', new Date(today - back * dayMs));
  await fillWeeks(db, new Date(today - days * dayMs), new Date(today));
  const thisHour = Math.floor(now.getTime() / hourMs) * hourMs;
  const fromEdges = [now.getTime() - usualDays * dayMs, now.getTime() - dayMs, thisHour - 2 * dayMs];
  const hours = new Set<number>();
  for (const from of [...fromEdges, today])
    for (let hour = Math.ceil(from / hourMs) * hourMs; hour < Math.min(midnightOf(from) + dayMs, thisHour); hour += hourMs) hours.add(hour); // prettier-ignore
  for (let hour = midnightOf(now.getTime() - dayMs); hour < thisHour; hour += hourMs) hours.add(hour);
  for (const hour of hours) await fillPeriod(db, country, 'hour', new Date(hour));
  const toNextHour = (from: number) => ({ from, to: Math.ceil(from / hourMs) * hourMs });
  for (const edge of [{ from: thisHour, to: now.getTime() }, ...fromEdges.map(toNextHour)]) await fillEdge(db, country, edge); // prettier-ignore
}

/** Every cell's runs in a part of an hour. */
async function fillEdge(db: Database, country: MadeUpCountry, { from, to }: { from: number; to: number }) {
  const apart = dayMs / country.runsPerDay;
  const runs = country.cells.flatMap((cell, place) => {
    const first = from + (place / country.cells.length) * apart;
    const times = Array.from({ length: Math.ceil((to - from) / apart) }, (_, n) => Math.floor(first + n * apart));
    return times.filter((at) => at < to).map((at) => madeUpRun(country, cell, new Date(at)));
  });
  for (let start = 0; start < runs.length; start += 500)
    await recordRuns(db, runs.slice(start, start + 500).map((record) => ({ record, scheduledAt: new Date(record.startedAt), signalCounts: null }))); // prettier-ignore
}

const midnightOf = (moment: number) => Math.floor((moment + 7 * hourMs) / dayMs) * dayMs - 7 * hourMs;
