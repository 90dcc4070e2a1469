/**
 * `npm run seed:history -- --days <n>`: fills an empty database with a made-up history: days as rollups, the last of them also as single
 * runs. The same seed gives the same history. DATABASE_URL says where, else the embedded database in the data folder.
 */
import { parseArgs } from 'node:util';
import { keepPortals } from '../results/keep-portals.ts';
import { closeDatabase, type Database, openDatabase } from '../results/open-database.ts';
import { noteKeptSince } from '../results/delete-old.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { fillDay } from './seed-history/fill-days.ts';
import { fillRuns } from './seed-history/fill-runs.ts';
import { madeUpCountry } from './seed-history/made-up-country.ts';

const usage =
  'npm run seed:history -- [--days 365] [--raw-days 30] [--profiles 2] [--runs-per-day 2] [--seed 1] [--data <folder>]';
const dayMs = 24 * 3_600_000;

try {
  await seed(read(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof BadArguments ? exitCodes.badArguments : exitCodes.monitorFault;
}

async function seed({ days, rawDays, profiles, runsPerDay, seed, data }: ReturnType<typeof read>): Promise<void> {
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
      await (back > rawDays ? fillDay(db, country, midnight) : fillRuns(db, country, midnight));
      process.stdout.write(`\r${days - back + 1} of ${days} days`);
    }
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

function read(args: readonly string[]) {
  const number = (name: string, text: string, least: number, most: number) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) throw new BadArguments([`--${name} must be a whole number from ${least} to ${most}: ${usage}`]); // prettier-ignore
    return value;
  };
  try {
    const text = (value: string) => ({ type: 'string', default: value }) as const;
    const { values } = parseArgs({ args: [...args], options: { days: text('365'), 'raw-days': text('30'), profiles: text('2'), 'runs-per-day': text('2'), seed: text('1'), data: text('.congdan') } }); // prettier-ignore
    const days = number('days', values.days, 1, 3_650);
    return {
      days,
      rawDays: Math.min(days, number('raw-days', values['raw-days'], 0, 3_650)),
      profiles: number('profiles', values.profiles, 1, 9),
      runsPerDay: number('runs-per-day', values['runs-per-day'], 2, 288),
      seed: number('seed', values.seed, 0, 2 ** 31),
      data: values.data,
    };
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments([`${(error as Error).message}: ${usage}`]);
  }
}
