/** A made-up past as it would lie there: weeks, days, the hours that windows begin and end with, and the single runs of the open one. */
import { fillPeriod, fillWeeks } from '../../../commands/seed-history/fill-days.ts';
import { fillRuns, madeUpRun } from '../../../commands/seed-history/fill-runs.ts';
import type { MadeUpCountry } from '../../../commands/seed-history/made-up-country.ts';
import { keepPortals } from '../../../results/keep-portals.ts';
import type { Database } from '../../../results/open-database.ts';
import { recordRuns } from '../../../results/record-run.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

interface Year {
  readonly now: Date;
  readonly days: number;
  /** Of the window that figures tell unasked. */
  readonly usualDays: number;
  /** The last days before today as single runs, as many a day and cell as this country makes; else they are there by the day. */
  readonly single?: { readonly days: number; readonly country: MadeUpCountry };
}

export async function fillYear(
  db: Database,
  country: MadeUpCountry,
  { now, days, usualDays, single }: Year,
): Promise<void> {
  await keepPortals(db, country.portals);
  const today = midnightOf(now.getTime());
  const singleFrom = today - (single?.days ?? 0) * dayMs;
  for (let at = today - days * dayMs; at < today; at += dayMs) {
    if (single && at >= singleFrom) await fillRuns(db, single.country, new Date(at));
    else await fillPeriod(db, country, 'day', new Date(at));
  }
  await fillWeeks(db, new Date(today - days * dayMs), new Date(singleFrom));
  const thisHour = hourOf(now.getTime());
  const hours = new Set<number>();
  // The first hours of windows that figures tell unasked, and those of today.
  for (const from of [thisHour - usualDays * dayMs, thisHour - dayMs, thisHour - 2 * dayMs, today])
    for (let hour = from; hour < Math.min(midnightOf(from) + dayMs, thisHour); hour += hourMs) hours.add(hour);
  for (let hour = midnightOf(now.getTime() - dayMs); hour < thisHour; hour += hourMs) hours.add(hour);
  for (const hour of hours)
    if (hour < singleFrom || hour >= today) await fillPeriod(db, country, 'hour', new Date(hour));
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
