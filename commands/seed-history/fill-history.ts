/** Fills an empty database with the made-up country: days as rollups, the last of them also as single runs. The same seed gives the same history. */
import { closeDatabase, type Database, openDatabase } from '../../results/open-database.ts';
import { noteKeptSince } from '../../results/delete-old.ts';
import { keepPortals } from '../../results/keep-portals.ts';
import { BadArguments } from '../bad-arguments.ts';
import { fillAudits } from './fill-audits.ts';
import { fillPeriod, fillWeeks } from './fill-days.ts';
import { fillRuns } from './fill-runs.ts';
import { madeUpCountry } from './made-up-country.ts';

const dayMs = 24 * 3_600_000;

export interface HistorySize {
  readonly days: number;
  /** The last days, of which there are single runs too. */
  readonly rawDays: number;
  /** Devices and networks of each service at each portal. */
  readonly profiles: number;
  readonly runsPerDay: number;
  readonly seed: number;
  /** Data folder of the embedded database, without a DATABASE_URL. */
  readonly data: string;
}

/** @throws {BadArguments} the database cannot be opened, or has results already */
export async function fillHistory({ days, rawDays, profiles, runsPerDay, seed, data }: HistorySize): Promise<void> {
  const db = await openDatabase({ url: process.env['DATABASE_URL'] || undefined, folder: data }).catch(
    (error: unknown) => {
      throw new BadArguments([(error as Error).message]);
    },
  );
  try {
    await mustBeEmpty(db);
    const country = madeUpCountry({ seed, profiles, runsPerDay });
    await keepPortals(db, country.portals);
    const today = Math.floor((Date.now() + 7 * 3_600_000) / dayMs) * dayMs - 7 * 3_600_000;
    const rawFrom = new Date(today - rawDays * dayMs);
    // What is only there by the day is told by the day.
    await noteKeptSince(db, { runsBefore: rawFrom, hoursBefore: rawFrom });
    for (let back = days; back > 0; back -= 1) {
      const midnight = new Date(today - back * dayMs);
      await (back > rawDays ? fillPeriod(db, country, 'day', midnight) : fillRuns(db, country, midnight));
      await fillAudits(db, country, midnight);
      process.stdout.write(`\r${days - back + 1} of ${days} days`);
    }
    await fillWeeks(db, new Date(today - days * dayMs), rawFrom);
    process.stdout.write(
      `\n${country.portals.length} portals, ${country.cells.length} cells, single runs of ${rawDays} days\n`,
    );
  } finally {
    await closeDatabase(db);
  }
}

/** Made-up runs among real ones could never be told apart again. */
async function mustBeEmpty(db: Database): Promise<void> {
  const run = await db.selectFrom('runs').select('run_id').limit(1).executeTakeFirst();
  const sum = await db.selectFrom('run_rollups').select('grain').limit(1).executeTakeFirst();
  if (run !== undefined || sum !== undefined)
    throw new BadArguments([
      'This database has results already, and made-up ones do not belong among them: name an empty one by DATABASE_URL or --data.',
    ]);
}
