/** A made-up past as it would lie there: weeks, days, the hours that windows begin and end with, and the single runs of the open one. */
import { fillPeriod, fillWeeks } from '../../../commands/seed-history/fill-days.ts';
import { madeUpRun } from '../../../commands/seed-history/fill-runs.ts';
import type { MadeUpCountry } from '../../../commands/seed-history/made-up-country.ts';
import { keepPortals } from '../../../results/keep-portals.ts';
import type { Database } from '../../../results/open-database.ts';
import { recordRuns } from '../../../results/record-run.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** @param usualDays of the window that figures tell unasked */
export async function fillYear(
  db: Database,
  country: MadeUpCountry,
  { now, days, usualDays }: { readonly now: Date; readonly days: number; readonly usualDays: number },
): Promise<void> {
  await keepPortals(db, country.portals);
  const today = midnightOf(now.getTime());
  for (let back = days; back > 0; back -= 1) await fillPeriod(db, country, 'day', new Date(today - back * dayMs));
  await fillWeeks(db, new Date(today - days * dayMs), new Date(today));
  const thisHour = hourOf(now.getTime());
  const hours = new Set<number>();
  // The first hours of windows that figures tell unasked, and those of today.
  for (const from of [thisHour - usualDays * dayMs, thisHour - dayMs, thisHour - 2 * dayMs, today])
    for (let hour = from; hour < Math.min(midnightOf(from) + dayMs, thisHour); hour += hourMs) hours.add(hour);
  for (let hour = midnightOf(now.getTime() - dayMs); hour < thisHour; hour += hourMs) hours.add(hour);
  for (const hour of hours) await fillPeriod(db, country, 'hour', new Date(hour));
  await fillOpenHour(db, country, now);
}

/** Every cell's runs since the hour began. */
async function fillOpenHour(db: Database, country: MadeUpCountry, now: Date): Promise<void> {
  const apart = dayMs / country.runsPerDay;
  const runs = country.cells.flatMap((cell, place) => {
    const first = hourOf(now.getTime()) + (place / country.cells.length) * apart;
    const times = Array.from({ length: hourMs / apart }, (_, n) => Math.floor(first + n * apart));
    return times.filter((at) => at < now.getTime()).map((at) => madeUpRun(country, cell, new Date(at)));
  });
  for (let start = 0; start < runs.length; start += 500)
    await recordRuns(db, runs.slice(start, start + 500).map((record) => ({ record, scheduledAt: new Date(record.startedAt), signalCounts: null }))); // prettier-ignore
}

const hourOf = (moment: number) => Math.floor(moment / hourMs) * hourMs;
const midnightOf = (moment: number) => Math.floor((moment + 7 * hourMs) / dayMs) * dayMs - 7 * hourMs;
